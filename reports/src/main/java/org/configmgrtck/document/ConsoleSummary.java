package org.configmgrtck.document;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.ExitCode;
import org.configmgrtck.verdict.RunVerdict;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;

/**
 * What a run says at its end, 80 columns wide: what failed and how to ask it again, what stayed unclear, what did not
 * apply; and at last the verdict, the counts, and where the report is. Only commands may be wider, so that they can be
 * copied.
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
        for (ScenarioVerdict scenario : report.judgement().scenarios()) {
            switch (scenario.verdict()) {
                case FAIL -> failure(report, scenario, out);
                case INCONCLUSIVE, KIT_ERROR -> unclear(report, scenario, out);
                default -> {}
            }
        }
        notApplicable(report, out);
        observed(report, out);
        end(report, folder, out);
        out.flush();
    }

    private void failure(RunReport report, ScenarioVerdict scenario, PrintWriter out) {
        Finding finding = scenario.finding().orElseThrow();
        Requirement requirement =
                report.specification().requirement(finding.requirement()).orElseThrow();
        out.print(style.bad("FAIL") + "  " + requirement.id() + " (" + requirement.level() + ")\n");
        line(out, "  ", requirement.statement().en());
        line(out, "  Scenario  ", scenario.scenario());
        line(out, "  Expected  ", finding.expected());
        line(out, "  Seen      ", finding.actual());
        scenario.fact()
                .map(Fact::transcript)
                .filter(path -> !path.isEmpty())
                .ifPresent(path -> line(out, "  Evidence  ", Evidence.words(path, finding.evidence())));
        report.readingsBehind(scenario)
                .forEach(name -> line(
                        out, "  Reading   ", name + " = " + report.readings().get(name)));
        waived(report, scenario, out);
        again(report, scenario, out);
    }

    private void unclear(RunReport report, ScenarioVerdict scenario, PrintWriter out) {
        out.print(style.bad(scenario.verdict().name()));
        String code = scenario.verdict() == Verdict.INCONCLUSIVE
                ? scenario.reasonCode().map(reason -> " (" + reason + ")").orElse("")
                : "";
        out.print(code + "\n");
        line(out, "  Scenario  ", scenario.scenario());
        line(out, "  Reason    ", scenario.reason());
        waived(report, scenario, out);
        again(report, scenario, out);
    }

    private static void waived(RunReport report, ScenarioVerdict scenario, PrintWriter out) {
        report.judgement()
                .ending()
                .waiversOf(scenario.scenario())
                .forEach(one -> line(out, "  Waived    ", EndingWords.until(one.waiver())));
    }

    private static void again(RunReport report, ScenarioVerdict scenario, PrintWriter out) {
        out.print("  Again     " + report.again(scenario) + "\n\n");
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
        String held = words.replaceAll("([0-9]+) ([A-Z_]+)", "$1\u00a0$2");
        Columns.wrap(label, held, WIDTH).forEach(line -> out.print(line.replace('\u00a0', ' ') + "\n"));
    }

    private static void line(PrintWriter out, String label, String text) {
        String safe = Visible.cut(Visible.line(text), LONGEST);
        Columns.wrap(label, safe, WIDTH).forEach(line -> out.print(line + "\n"));
    }
}
