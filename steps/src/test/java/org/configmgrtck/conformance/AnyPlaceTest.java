package org.configmgrtck.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.configmgrtck.cli.Main;
import org.configmgrtck.house.Exhaustive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suite is as green wherever it runs, in fifty years too. */
@Exhaustive
class AnyPlaceTest {
    @TempDir
    Path folder;

    /**
     * Turkish has an i of its own, Chatham is 45 minutes off, and the charset holds no Japanese. That it is fifty years
     * later besides saves a run, and hides nothing: what fails for either reason fails.
     */
    @Test
    void theReferenceConformsInFiftyYearsInAnotherLocaleTimeZoneAndCharset() throws Exception {
        Process command = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Chatham",
                        "-Dfile.encoding=ISO-8859-9",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "run",
                        "--clock",
                        AnyTimeTest.ahead(50),
                        "--report",
                        folder.resolve("elsewhere").toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.txt").toFile())
                .start();

        assertThat(command.waitFor())
                .as(() -> read(folder.resolve("console.txt")))
                .isZero();
        assertThat(read(folder.resolve("console.txt"))).contains("Verdict: CONFORMANT (exit code 0)");
        for (String page : List.of("report.html", "report.ja.html")) {
            assertThat(read(folder.resolve("elsewhere").resolve(page)))
                    .contains("証明書")
                    .as("scenarios that went alike share a picture, and there is room for all of them")
                    .doesNotContainPattern("/d[0-9a-f]{16}/")
                    .contains("<use href=\"#q1\"/>");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
