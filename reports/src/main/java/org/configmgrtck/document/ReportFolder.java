package org.configmgrtck.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.configmgrtck.document.badge.BadgeEndpoint;
import org.configmgrtck.document.badge.BadgePicture;
import org.configmgrtck.document.csv.CoverageTable;
import org.configmgrtck.document.earl.EarlReport;
import org.configmgrtck.document.github.JobSummary;
import org.configmgrtck.document.html.HtmlReport;
import org.configmgrtck.document.messages.CucumberMessages;
import org.configmgrtck.document.opentest.OpenTestReport;
import org.configmgrtck.document.sarif.SarifReport;
import org.configmgrtck.document.transcript.EvidenceFolder;
import org.configmgrtck.document.words.Language;

/** The folder that a run leaves behind. No document in it is ever half-written. */
public final class ReportFolder {
    private final Path folder;
    private final List<ReportWriter> writers;

    /** @param folder where the documents go; it is made if need be */
    public ReportFolder(Path folder, List<ReportWriter> writers) {
        this.folder = folder;
        this.writers = List.copyOf(writers);
    }

    /** A folder with every document that the kit knows. */
    public static ReportFolder standard(Path folder) {
        HtmlReport page = new HtmlReport(Language.ENGLISH, EvidenceFolder.of(folder));
        return new ReportFolder(
                folder,
                List.of(
                        new JsonReport(),
                        new JsonSchema(),
                        new JunitReport(),
                        page,
                        page.in(Language.JAPANESE),
                        new SarifReport(),
                        new EarlReport(),
                        new CoverageTable(),
                        new CucumberMessages(),
                        new OpenTestReport(),
                        new JobSummary(),
                        new BadgePicture(),
                        new BadgeEndpoint()));
    }

    /**
     * Writes all documents. What stood there before under the same names is replaced.
     *
     * @throws IOException if one can't be written; that one is then left as it was
     */
    public void write(RunReport report) throws IOException {
        Files.createDirectories(folder);
        try {
            // No document needs another one, and the pages take a second or two.
            writers.parallelStream().forEach(writer -> write(writer, report));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(ReportWriter writer, RunReport report) {
        try {
            WholeFile.write(folder.resolve(writer.fileName()), out -> writer.write(report, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the documents that are not in the folder as this report has them. */
    public List<String> unlike(RunReport report) throws IOException {
        List<String> names = new ArrayList<>();
        for (ReportWriter writer : writers) {
            ByteArrayOutputStream expected = new ByteArrayOutputStream();
            writer.write(report, expected);
            Path file = folder.resolve(writer.fileName());
            if (!Files.isRegularFile(file) || !Arrays.equals(expected.toByteArray(), Files.readAllBytes(file))) {
                names.add(writer.fileName());
            }
        }
        return names;
    }
}
