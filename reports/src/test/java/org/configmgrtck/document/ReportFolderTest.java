package org.configmgrtck.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.configmgrtck.Small;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
    @TempDir
    Path folder;

    private final RunReport report = Small.everyVerdict();

    @Test
    void holdsEveryDocumentAndNothingElse() throws IOException {
        Path deep = folder.resolve("not").resolve("there");
        ReportFolder.standard(deep).write(report);
        assertThat(names(deep))
                .containsExactly(
                        "badge.json",
                        "badge.svg",
                        "coverage.csv",
                        "earl.jsonld",
                        "junit.xml",
                        "messages.ndjson",
                        "open-test-report.xml",
                        "report.html",
                        "report.ja.html",
                        "report.json",
                        "report.sarif",
                        "report.schema.json",
                        "summary.md");
        assertThat(Files.readString(deep.resolve("report.json")))
                .isEqualTo(Documents.written(new JsonReport(), report));
    }

    @Test
    void aSecondRunReplacesTheFirst() throws IOException {
        ReportFolder.standard(folder).write(Small.everyVerdict("first"));
        ReportFolder.standard(folder).write(report);
        assertThat(Files.readString(folder.resolve("junit.xml")))
                .isEqualTo(Documents.written(new JunitReport(), report));
    }

    @Test
    void aDocumentThatCannotBeWrittenLeavesNothingHalfWritten() throws IOException {
        Files.writeString(folder.resolve("doc"), "before");
        ReportFolder failing = new ReportFolder(folder, List.of(new Breaking()));
        assertThatThrownBy(() -> failing.write(report))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(names(folder)).containsExactly("doc");
        assertThat(Files.readString(folder.resolve("doc"))).isEqualTo("before");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static final class Breaking implements ReportWriter {
        @Override
        public String fileName() {
            return "doc";
        }

        @Override
        public void write(RunReport report, OutputStream out) throws IOException {
            out.write('x');
            throw new IOException("disk full");
        }
    }
}
