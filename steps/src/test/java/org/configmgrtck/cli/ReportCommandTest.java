package org.configmgrtck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.configmgrtck.run.RunFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The documents of one short run: those that it leaves, those that are made again, and Allure's page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    static Path folder;

    private Path run;
    private Path summary;

    @BeforeAll
    void runOnce() throws IOException {
        run = folder.resolve("run");
        summary = Files.writeString(folder.resolve("job.md"), "before\n");
        int code = tck(
                new Terminal(false, false, Optional.of(summary)),
                "run",
                "--only",
                "SHV-4-05",
                "--misbehave",
                "equal-age-is-too-old",
                "--report",
                run.toString());
        assertThat(code).as(err.toString()).isEqualTo(1);
    }

    @Test
    void theJobsPageGetsTheSummary() throws IOException {
        assertThat(summary).hasContent("before\n" + Files.readString(run.resolve("summary.md")));
        assertThat(Files.readString(summary)).contains("## configmgr-tck: NOT CONFORMANT", "| FAIL | 5 | 1 |");
    }

    @Test
    void whatIsLostIsWrittenAgain() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        for (String kept : List.of("run.json", "facts.ndjson")) {
            Files.copy(run.resolve(kept), copy.resolve(kept));
        }
        copyOf(run.resolve("evidence"), copy.resolve("evidence"));
        assertThat(tck(Terminal.NONE, "report", copy.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("Verdict: NOT CONFORMANT (exit code 1)");
        assertThat(documents(copy)).isEqualTo(documents(run));
        for (String name : documents(run)) {
            assertThat(copy.resolve(name)).hasSameBinaryContentAs(run.resolve(name));
        }
    }

    @Test
    void allureShowsTheRunInOneFile() throws IOException {
        assertThat(tck(Terminal.NONE, "report", "--allure", run.toString()))
                .as(err.toString())
                .isEqualTo(1);
        assertThat(out.toString()).contains("Allure:  " + run.resolve("allure.html"));
        String page = Files.readString(run.resolve("allure.html"));
        // Without its plugin, or with analytics, the page would be another one.
        assertThat(page)
                .contains("data/behaviors.json", "data/categories.json")
                .doesNotContain("googletagmanager", "google-analytics");
        assertThat(page).doesNotContainPattern("<(script|link)[^>]+(src|href)=\"(?!data:)");
    }

    @Test
    void allureSaysWhatTheReportSays() throws IOException {
        Path results = run.resolve("allure-results");
        int failed = 0;
        try (Stream<Path> files = Files.list(results)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith("-result.json")).toList()) {
                String text = Files.readString(file);
                assertThat(text).contains("\"epic\"", "\"feature\"", "\"story\"", "report.html#SHV-4-05", "Transcript");
                failed += text.contains("FAIL SHV-4-05: Expected: ") ? 1 : 0;
            }
        }
        assertThat(failed).isEqualTo(5);
        assertThat(results.resolve("categories.json")).exists();
        assertThat(results.resolve("executor.json")).exists();
        assertThat(results.resolve("environment.properties")).exists();
    }

    @Test
    void aFolderWithoutARunIsWrongUsage() {
        assertThat(tck(Terminal.NONE, "report", folder.toString())).isEqualTo(64);
        assertThat(err.toString()).contains("is no report folder");
    }

    @Test
    void allureNeedsItsResults() throws IOException {
        Path bare = Files.createDirectories(folder.resolve("bare"));
        for (String kept : List.of("run.json", "facts.ndjson")) {
            Files.copy(run.resolve(kept), bare.resolve(kept));
        }
        assertThat(tck(Terminal.NONE, "report", "--allure", bare.toString())).isEqualTo(64);
        assertThat(err.toString()).contains("holds no allure-results");
        assertThat(bare.resolve("report.html")).doesNotExist();
    }

    @Test
    void aNewRunReplacesEveryDocument() throws IOException {
        Path former = Files.createDirectories(folder.resolve("former"));
        for (String name : documents(run)) {
            Files.copy(run.resolve(name), former.resolve(name));
        }
        Files.copy(run.resolve("facts.ndjson"), former.resolve("facts.ndjson"));
        RunFolder.named(former);
        assertThat(former).isEmptyDirectory();
    }

    /** The names of the documents: not what they follow from, nor what Allure is told. */
    private static void copyOf(Path folder, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(folder.relativize(file).toString()));
            }
        }
    }

    private static List<String> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name ->
                            !List.of("run.json", "facts.ndjson", "allure.html").contains(name))
                    .filter(name -> !name.startsWith("manifest."))
                    .sorted()
                    .toList();
        }
    }

    private int tck(Terminal terminal, String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Tck.commandLine(terminal, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(args);
    }
}
