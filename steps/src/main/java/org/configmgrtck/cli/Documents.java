package org.configmgrtck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.configmgrtck.document.ReportFolder;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.document.allure.AllureResults;
import org.configmgrtck.record.ReportFile;

/** All that shows a run to someone: the documents, what Allure is told, and the page of a job on GitHub. */
final class Documents {
    private final Path folder;
    private final Terminal terminal;

    /** @param folder the report folder */
    Documents(Path folder, Terminal terminal) {
        this.folder = folder;
        this.terminal = terminal;
    }

    /** Writes everything, and adds the summary to the job's page if this is one. */
    void write(RunReport report) throws IOException {
        writeAgain(report);
        if (terminal.jobSummary().isPresent()) {
            Files.write(
                    terminal.jobSummary().get(),
                    Files.readAllBytes(ReportFile.SUMMARY.in(folder)),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    /** Writes what the folder holds. */
    void writeAgain(RunReport report) throws IOException {
        ReportFolder.standard(folder).write(report);
        AllureResults.complete(folder, report);
    }
}
