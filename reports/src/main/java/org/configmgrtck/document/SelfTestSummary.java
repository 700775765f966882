package org.configmgrtck.document;

import java.io.PrintWriter;
import java.util.List;
import org.configmgrtck.selftest.Misbehaviour;
import org.configmgrtck.selftest.Result;
import org.configmgrtck.selftest.SelfTest;
import org.configmgrtck.selftest.Trial;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.ExitCode;

/** The last lines of a self-test on the console: what is not as it should be, the totals, and the verdict. */
public final class SelfTestSummary {
    private static final int WIDTH = 80;
    /** Of more scenarios only the number is told. */
    private static final int MOST_SCENARIOS = 3;

    private final Style style;

    public SelfTestSummary(Style style) {
        this.style = style;
    }

    /**
     * Writes the summary.
     *
     * @param page where the report is
     */
    public void write(SelfTest test, String page, PrintWriter out) {
        test.wrong().forEach(trial -> wrong(trial, out));
        boolean passed = test.exitCode() == ExitCode.CONFORMANT;
        test.because().forEach(reason -> wrap("", reason + ".", out));
        String verdict = test.verdict();
        out.println("Verdict: " + (passed ? style.good(verdict) : style.bad(verdict)) + " (exit code "
                + test.exitCode().code() + ")");
        wrap("Counts:  ", totals(test), out);
        wrap("Asked:   ", test.asked() + ".", out);
        wrap("Report:  ", page, out);
        out.flush();
    }

    /** The totals in words. */
    static String totals(SelfTest test) {
        String caught = test.caught() + " of " + test.harmful() + " misbehaviours caught, "
                + test.count(Result.CAUGHT_PRECISELY) + " precisely";
        int harmless = test.trials().size() - test.harmful();
        return harmless == 0
                ? caught
                : caught + "; " + test.count(Result.SURVIVED) + " of " + harmless + " that break nothing survived";
    }

    private void wrong(Trial trial, PrintWriter out) {
        Misbehaviour misbehaviour = trial.misbehaviour();
        out.println(style.bad(misbehaviour.name()) + " (" + String.join(", ", breaks(misbehaviour)) + ")");
        wrap("  ", Visible.line(misbehaviour.sentence()), out);
        wrap("  Found     ", trial.result().words(), out);
        trial.failed().stream()
                .filter(id -> !misbehaviour.breaks().contains(id))
                .forEach(id -> scenarios("  Failed    ", id + ": ", trial.scenariosAgainst(id), out));
        trial.inconclusive().stream()
                .limit(MOST_SCENARIOS)
                .forEach(one -> wrap(
                        "  Unclear   ", Visible.cut(Visible.line(one.scenario() + ": " + one.reason()), 300), out));
        trial.kitErrors().stream()
                .limit(MOST_SCENARIOS)
                .forEach(one -> wrap(
                        "  Kit error ", Visible.cut(Visible.line(one.scenario() + ": " + one.reason()), 300), out));
        wrap("  Again     ", "./tck run --misbehave " + misbehaviour.name(), out);
        out.println();
    }

    private static List<String> breaks(Misbehaviour misbehaviour) {
        return misbehaviour.breaks().isEmpty() ? List.of("breaks nothing") : misbehaviour.breaks();
    }

    private static void scenarios(String label, String lead, List<String> scenarios, PrintWriter out) {
        int more = scenarios.size() - MOST_SCENARIOS;
        String shown =
                String.join(", ", scenarios.stream().limit(MOST_SCENARIOS).toList());
        wrap(label, lead + shown + (more > 0 ? " and " + more + " more" : ""), out);
    }

    private static void wrap(String first, String text, PrintWriter out) {
        Columns.wrap(first, text, WIDTH).forEach(out::println);
    }
}
