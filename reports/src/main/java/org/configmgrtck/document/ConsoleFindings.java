package org.configmgrtck.document;

import java.io.PrintWriter;
import java.util.List;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;

/** What failed and what stayed unclear, a block for all of which there is the same to be said, with the first of them in full. */
final class ConsoleFindings {
    private static final int WIDTH = 80;
    private static final int LONGEST = 400;
    private static final int MOST_NAMED = 20;

    private final Style style;
    private final RunReport report;
    private final PrintWriter out;

    ConsoleFindings(Style style, RunReport report, PrintWriter out) {
        this.style = style;
        this.report = report;
        this.out = out;
    }

    void write() {
        for (Alike alike : Alike.in(report)) {
            ScenarioVerdict first = alike.first();
            if (first.verdict() == Verdict.FAIL) {
                failure(first);
            } else {
                unclear(first);
            }
            report.judgement()
                    .ending()
                    .waiversOf(first.scenario())
                    .forEach(one -> line("  Waived    ", EndingWords.until(one.waiver())));
            out.print("  Again     " + report.again(first) + "\n");
            others(alike);
            out.print("\n");
        }
    }

    /** The scenario's own name comes first: it may well expect the opposite of what its requirement says as a rule. */
    private void failure(ScenarioVerdict scenario) {
        Finding finding = scenario.finding().orElseThrow();
        Requirement requirement =
                report.specification().requirement(finding.requirement()).orElseThrow();
        out.print(style.bad("FAIL") + "  " + requirement.id() + " (" + requirement.level() + ")\n");
        line("  ", scenario.name());
        line("  Expected  ", finding.expected());
        line("  Seen      ", finding.actual());
        line("  Part of   ", requirement.id() + ": " + requirement.statement().en());
        line("  Scenario  ", scenario.scenario());
        scenario.fact()
                .map(Fact::transcript)
                .filter(path -> !path.isEmpty())
                .ifPresent(path -> line("  Evidence  ", evidence(path, finding.evidence())));
        report.readingsBehind(scenario)
                .forEach(name ->
                        line("  Reading   ", name + " = " + report.readings().get(name)));
    }

    /** The path ends with a blank, so that it can be copied. */
    private static String evidence(String path, List<Integer> exchanges) {
        String words = Evidence.words("", exchanges);
        return words.isEmpty() ? path : path + " (" + words.substring(2) + ")";
    }

    private void unclear(ScenarioVerdict scenario) {
        String code = scenario.verdict() == Verdict.INCONCLUSIVE
                ? scenario.reasonCode().map(reason -> " (" + reason + ")").orElse("")
                : "";
        out.print(style.bad(scenario.verdict().name()) + code + "\n");
        line("  Scenario  ", scenario.scenario());
        line("  Reason    ", scenario.reason());
    }

    /** Those that were not asked have nothing of their own to show, so they are only counted. */
    private void others(Alike alike) {
        List<ScenarioVerdict> others = alike.others();
        if (others.isEmpty()) {
            return;
        }
        boolean failed = alike.first().verdict() == Verdict.FAIL;
        String same = failed ? " that expected and saw the same" : " that ended for the same reason";
        int named = alike.first().wasAsked() ? Math.min(others.size(), MOST_NAMED) : 0;
        String rest = named == others.size() ? ":" : named == 0 ? "; see the report." : "; the first are:";
        line("  ", "And " + others.size() + " more" + same + rest);
        others.stream().limit(named).forEach(one -> line("    ", one.scenario()));
    }

    private void line(String label, String text) {
        String safe = Visible.cut(Visible.line(text), LONGEST);
        Columns.wrap(label, safe, WIDTH).forEach(line -> out.print(line + "\n"));
    }
}
