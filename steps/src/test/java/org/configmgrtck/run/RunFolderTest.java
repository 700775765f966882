package org.configmgrtck.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.record.ReportFile;
import org.configmgrtck.record.RunRecord;
import org.configmgrtck.record.RunRecordFile;
import org.configmgrtck.record.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    /** So far from any real run that no folder of one can have the name. */
    private static final Instant STARTED = Instant.parse("1999-12-31T23:59:59.999Z");

    private static final RunRecord RECORD = new RunRecord(
            "0.1.0",
            "sha256:00",
            new Subject("Sample", "1", "http://127.0.0.1:8080", false, List.of("shv-point"), true, 1, Optional.empty()),
            Map.of(),
            STARTED,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            STARTED,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of("SHV-3-01/a"));

    @TempDir
    private Path temporary;

    @Test
    void freshFoldersAreDistinct() throws IOException {
        Path parent = Path.of("tck-reports");
        boolean wasThere = Files.exists(parent);
        Path first = RunFolder.fresh(STARTED).path();
        Path second = RunFolder.fresh(STARTED).path();
        try {
            assertThat(first).isEqualTo(parent.resolve("19991231-235959")).isEmptyDirectory();
            assertThat(second).isEqualTo(parent.resolve("19991231-235959-2")).isEmptyDirectory();
        } finally {
            for (Path made : wasThere ? List.of(second, first) : List.of(second, first, parent)) {
                Files.delete(made);
            }
        }
    }

    @Test
    void aNamedFolderIsMadeWithAllAboveIt() {
        RunFolder folder = RunFolder.named(temporary.resolve("a/b c/d,e"));
        assertThat(folder.path()).isEqualTo(temporary.resolve("a/b c/d,e")).isEmptyDirectory();
        assertThat(folder.facts()).isEqualTo(folder.path().resolve("facts.ndjson"));
    }

    @Test
    void anEmptyFolderWillDo() {
        assertThat(RunFolder.named(temporary).path()).isEqualTo(temporary);
    }

    @Test
    void aFormerReportGoesAsAWhole() throws IOException {
        for (ReportFile part : ReportFile.values()) {
            boolean isFile = part.fileName().contains(".");
            write(isFile ? part.fileName() : part.fileName() + "/SHV-3-01/a.json");
        }
        RunFolder.named(temporary);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void whatElseWasPutBesideAFormerReportStays() throws IOException {
        write("facts.ndjson");
        write("notes.txt");
        RunFolder.named(temporary);
        assertThat(temporary).isDirectoryNotContaining("glob:**facts.ndjson").isDirectoryContaining("glob:**notes.txt");
    }

    @Test
    void aForeignFolderIsRefusedAndLeftAlone() throws IOException {
        write("thesis.doc");
        write("evidence/only-copy.txt");
        write("report.json");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunFolder.named(temporary))
                .withMessage("--report " + temporary + " holds files that are no former report. Name a new folder.");
        assertThat(temporary.resolve("thesis.doc")).exists();
        assertThat(temporary.resolve("evidence/only-copy.txt")).exists();
        assertThat(temporary.resolve("report.json")).exists();
    }

    @Test
    void aRunThatBreaksOffKeepsWhatItWas() throws IOException {
        RunFolder folder = RunFolder.named(temporary);
        folder.begin(RECORD);
        assertThat(new RunRecordFile(temporary).read()).isEqualTo(RECORD);
        assertThat(new RunRecordFile(temporary).read().ended()).isFalse();

        folder.end(RECORD.endedAfter(Duration.ofSeconds(3), List.of()));
        assertThat(new RunRecordFile(temporary).read().duration()).contains(Duration.ofSeconds(3));
    }

    @Test
    void aRunThatBrokeOffIsAFormerReport() throws IOException {
        RunFolder.named(temporary).begin(RECORD);
        RunFolder.named(temporary);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aFileIsRefused() throws IOException {
        Path file = write("thesis.doc");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunFolder.named(file))
                .withMessage("--report " + file + " is a file. Name a folder.");
        assertThat(file).hasContent("content");
    }

    private Path write(String name) throws IOException {
        Path file = temporary.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "content", UTF_8);
    }
}
