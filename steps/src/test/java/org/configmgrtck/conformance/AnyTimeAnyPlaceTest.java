package org.configmgrtck.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.configmgrtck.cli.Main;
import org.configmgrtck.deployment.Circumstances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The suite is as green in fifty years, and wherever it runs. */
class AnyTimeAnyPlaceTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} years ahead")
    @ValueSource(ints = {1, 5, 20, 50})
    void theReferenceConformsYearsAhead(int years) throws IOException {
        OffsetDateTime ahead = Circumstances.START.atOffset(ZoneOffset.UTC).plusYears(years);

        Verdicts verdicts = Verdicts.ofRun(folder, "--clock", ahead.toInstant().toString());

        assertThat(verdicts.found()).isEmpty();
        assertThat(verdicts.exitCode()).isZero();
    }

    /** Turkish has an i of its own, Chatham is 45 minutes off, and the charset holds no Japanese. */
    @Test
    void theReferenceConformsInAnotherLocaleTimeZoneAndCharset() throws Exception {
        Process command = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Chatham",
                        "-Dfile.encoding=ISO-8859-9",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "run",
                        "--report",
                        folder.resolve("elsewhere").toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.txt").toFile())
                .start();

        assertThat(command.waitFor())
                .as(() -> read(folder.resolve("console.txt")))
                .isZero();
        assertThat(read(folder.resolve("console.txt"))).contains("Verdict: CONFORMANT (exit code 0)");
        assertThat(read(folder.resolve("elsewhere").resolve("report.html"))).contains("証明書");
    }

    private static String read(Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
