package org.configmgrtck.document;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.ExitCode;
import org.configmgrtck.verdict.RunVerdict;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;

/**
 * What a run says at its end, 80 columns wide: what failed and how to ask it again, what stayed unclear, what did not
 * apply; and at last the verdict, the counts, and where the report is. Only commands, paths and addresses may be wider,
 * so that they can be copied.
 */
public final class ConsoleSummary {
    private static final int WIDTH = 80;
    private static final int LONGEST = 400;

    private final Style style;

    public ConsoleSummary(Style style) {
        this.style = style;
    }

    /**
     * Writes the summary and flushes.
     *
     * @param folder the report folder, as the user should see it
     */
    public void write(RunReport report, String folder, PrintWriter out) {
        new ConsoleFindings(style, report, out).write();
        notApplicable(report, out);
        observed(report, out);
        end(report, folder, out);
        out.flush();
    }

    private static void notApplicable(RunReport report, PrintWriter out) {
        Map<String, Long> byReason = report.judgement().scenarios().stream()
                .filter(scenario -> scenario.verdict() == Verdict.NOT_APPLICABLE)
                .collect(Collectors.groupingBy(ScenarioVerdict::reason, TreeMap::new, Collectors.counting()));
        byReason.forEach((reason, count) -> {
            String start = count + " NOT_APPLICABLE: ";
            List<String> lines = Columns.wrap("", start + Visible.line(reason), WIDTH - 1);
            out.print(lines.get(0) + (lines.size() > 1 ? "…" : "") + "\n");
        });
        if (!byReason.isEmpty()) {
            out.print("\n");
        }
    }

    private static void observed(RunReport report, PrintWriter out) {
        List<OpenQuestion> questions = OpenQuestion.of(report);
        if (!questions.isEmpty()) {
            out.print("Observed: " + OpenQuestion.words(questions) + "; see the report\n\n");
        }
    }

    private void end(RunReport report, String folder, PrintWriter out) {
        RunVerdict verdict = report.judgement().verdict();
        EndingWords words = new EndingWords(report.judgement().ending());
        words.all().forEach(one -> line(out, one.label() + "  ", one.words()));
        if (!words.all().isEmpty()) {
            out.print("\n");
        }
        report.judgement().because().forEach(sentence -> line(out, "", sentence));
        String shown = verdict.words();
        out.print("Verdict: " + (verdict == RunVerdict.CONFORMANT ? style.good(shown) : style.bad(shown))
                + " (exit code " + report.judgement().exitCode().code() + ")\n");
        if (report.judgement().exitCode() != ExitCode.of(verdict)) {
            line(
                    out,
                    "Exit code " + report.judgement().exitCode().code() + ": ",
                    report.judgement().ending().meaning());
        }
        figures(out, "Counts:  ", report.counts().scenarioWords());
        figures(out, "         ", report.counts().requirementWords());
        out.print("Report:  " + Visible.line(folder) + "\n");
    }

    /** A figure stays on one line with its word: a no-break space holds them together until they are printed. */
    private static void figures(PrintWriter out, String label, String words) {
        String held = words.replaceAll("([0-9]+) ([A-Z_]+|[a-z-]+[,)])", "$1\u00a0$2");
        Columns.wrap(label, held, WIDTH).forEach(line -> out.print(line.replace('\u00a0', ' ') + "\n"));
    }

    private static void line(PrintWriter out, String label, String text) {
        String safe = Visible.cut(Visible.line(text), LONGEST);
        Columns.wrap(label, safe, WIDTH).forEach(line -> out.print(line + "\n"));
    }
}
