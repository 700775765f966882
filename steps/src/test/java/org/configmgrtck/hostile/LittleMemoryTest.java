package org.configmgrtck.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.configmgrtck.cli.BundledReference;
import org.configmgrtck.cli.Main;
import org.configmgrtck.house.Exhaustive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a target sends does not fill the memory, however much it is. */
@Exhaustive
class LittleMemoryTest {
    @TempDir
    Path folder;

    @Test
    void theKitWithstandsMoreThanItsMemoryHolds() throws Exception {
        try (BundledReference reference = BundledReference.start(Optional.empty());
                Target target = new Target(Assaults.onMemory(), reference.address())) {
            Process kit = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx160m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "run",
                            "--target",
                            target.address(),
                            "--only",
                            "SHV-3-01",
                            "--only",
                            "NPS-ACCESS-02",
                            "--deadline",
                            "call=50s",
                            "--report",
                            folder.resolve("report").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(console())
                    .start();

            assertThat(kit.waitFor(100, TimeUnit.SECONDS)).isTrue();
            String said = Files.readString(console().toPath());
            assertThat(kit.exitValue()).as(said).isEqualTo(2);
            assertThat(said).contains("7 INCONCLUSIVE", "answer is longer than").doesNotContain("OutOfMemory");
        }
    }

    private File console() {
        return folder.resolve("console.txt").toFile();
    }
}
