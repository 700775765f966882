package org.configmgrtck.document.github;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.configmgrtck.document.EndingWords;
import org.configmgrtck.document.OpenQuestion;
import org.configmgrtck.document.ReportWriter;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.record.ReportFile;
import org.configmgrtck.verdict.Counts;
import org.configmgrtck.verdict.Verdict;

/**
 * {@code summary.md}: the verdict, the figures and what is to be mended, for the page of a job on GitHub. It stays far
 * below the mebibyte that GitHub takes.
 */
public final class JobSummary implements ReportWriter {
    @Override
    public String fileName() {
        return ReportFile.SUMMARY.fileName();
    }

    @Override
    public void write(RunReport report, OutputStream out) throws IOException {
        List<String> lines = new ArrayList<>();
        head(report, lines);
        figures(report.counts(), lines);
        lines.addAll(new FindingTables(report).lines());
        remarks(report, lines);
        about(report, lines);
        out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void head(RunReport report, List<String> lines) {
        lines.add("## configmgr-tck: " + report.judgement().verdict().words());
        lines.add("");
        lines.add("Exit code " + report.judgement().exitCode().code() + ": "
                + MarkdownText.sentence(report.judgement().ending().meaning()) + ".");
        lines.add("");
        for (String sentence : report.judgement().because()) {
            lines.add(MarkdownText.sentence(sentence));
        }
        lines.add("");
    }

    private static void figures(Counts counts, List<String> lines) {
        lines.add("| Verdict | Scenarios | Requirements |");
        lines.add("|---|---:|---:|");
        for (Map.Entry<Verdict, Integer> one : counts.requirements().entrySet()) {
            Verdict verdict = one.getKey();
            String scenarios = verdict == Verdict.NOT_TESTED
                    ? "–"
                    : Integer.toString(counts.scenarios().get(verdict));
            lines.add("| " + verdict + " | " + scenarios + " | " + one.getValue() + " |");
        }
        lines.add("| asked | " + counts.asked() + " of " + counts.planned() + " | " + counts.judgedRequirements()
                + " of " + counts.allRequirements() + " |");
        lines.add("");
        if (!counts.notAsked().isEmpty()) {
            lines.add("Of the scenarios " + counts.notAskedWords() + ".");
            lines.add("");
        }
    }

    private static void remarks(RunReport report, List<String> lines) {
        List<EndingWords.Said> all = new EndingWords(report.judgement().ending()).all();
        all.forEach(one -> lines.add("- **" + one.label() + "** " + MarkdownText.code(one.words())));
        List<OpenQuestion> questions = OpenQuestion.of(report);
        if (!questions.isEmpty()) {
            lines.add("- Observed: " + OpenQuestion.words(questions));
        }
        if (!all.isEmpty() || !questions.isEmpty()) {
            lines.add("");
        }
    }

    private static void about(RunReport report, List<String> lines) {
        String bundled = report.invocation().bundledTarget() ? " (the bundled reference implementation)" : "";
        lines.add("Subject " + MarkdownText.code(report.claim().name()) + " version "
                + MarkdownText.code(report.claim().version()) + " at "
                + MarkdownText.code(report.claim().target()) + bundled + ", as "
                + String.join(", ", report.claim().roleLabels()) + ". Kit "
                + MarkdownText.sentence(report.kitVersion()) + ", begun " + report.started() + "."
                + report.shard()
                        .map(part -> " Shard " + part.index() + " of " + part.of() + ".")
                        .orElse(""));
    }
}
