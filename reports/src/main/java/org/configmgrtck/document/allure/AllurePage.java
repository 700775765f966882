package org.configmgrtck.document.allure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.configmgrtck.record.ReportFile;

/**
 * Makes {@code allure.html} of the results: one file that needs neither a server nor a network. Allure's generator brings
 * libraries of its own, in versions of its own, and so runs in a process of its own.
 */
public final class AllurePage {
    /** The page's name in the report folder. */
    public static final String NAME = ReportFile.ALLURE_PAGE.fileName();

    private static final Duration LONGEST = Duration.ofMinutes(5);
    /** Of all plugins the report needs the one that shows features and stories. */
    private static final String PLUGINS = "plugins:\n  - behaviors-plugin\n";

    private final Path generator;

    /** @param generator the folder of Allure's command line, with its {@code lib} in it */
    public AllurePage(Path generator) {
        this.generator = generator;
    }

    /** Whether the generator is there. */
    public boolean possible() {
        return Files.isDirectory(generator.resolve("lib"));
    }

    /**
     * Writes the page.
     *
     * @return where it is
     * @throws IOException if the generator fails; with what it said
     */
    public Path write(Path reportFolder) throws IOException {
        Path work = Files.createTempDirectory("tck-allure");
        try {
            Path out = work.resolve("out");
            Path config = Files.writeString(work.resolve("allure.yml"), PLUGINS);
            generate(reportFolder.resolve(AllureResults.FOLDER).toAbsolutePath(), config, out, work.resolve("log"));
            return Files.move(
                    out.resolve("index.html"), reportFolder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            delete(work);
        }
    }

    private void generate(Path results, Path config, Path out, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-classpath",
                        generator.resolve("lib").toAbsolutePath() + java.io.File.separator + "*",
                        "io.qameta.allure.CommandLine",
                        "--quiet",
                        "generate",
                        "--config",
                        config.toString(),
                        "--single-file",
                        "--output",
                        out.toString(),
                        results.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // Without the first it would tell a host on the network that it was used; without the second it finds no
        // plugin.
        builder.environment().putAll(Map.of("ALLURE_NO_ANALYTICS", "true", "APP_HOME", generator.toString()));
        Process process = builder.start();
        try {
            if (!process.waitFor(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("Allure did not end within " + LONGEST.toMinutes() + " minutes.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The making of Allure's page was interrupted.", e);
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0 || !Files.isRegularFile(out.resolve("index.html"))) {
            throw new IOException("Allure could not make its page: "
                    + Files.readString(log, StandardCharsets.UTF_8).strip());
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            List<Path> all = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }
}
