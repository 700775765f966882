package org.configmgrtck.cli;

import java.io.IOException;
import java.util.stream.Collectors;
import org.configmgrtck.document.RecordedReport;
import org.configmgrtck.document.ReportFolder;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.record.Basis;
import org.configmgrtck.record.RecordedRun;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verify.Documents;

/** Writes the documents of a recorded run again, and compares. */
public final class RecordedDocuments implements Documents.Check {
    @Override
    public Documents check(RecordedRun run, Basis basis) throws IOException {
        RunReport report = RecordedReport.of(run, basis);
        return new Documents(
                report.judgement().verdict().words(),
                report.judgement().scenarios().stream()
                        .collect(Collectors.toMap(
                                ScenarioVerdict::scenario, ScenarioVerdict::verdict, (one, other) -> one)),
                ReportFolder.standard(run.folder()).unlike(report).stream()
                        .map(name -> name + " does not say what follows from the facts.")
                        .toList());
    }
}
