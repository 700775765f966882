package org.configmgrtck.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.configmgrtck.selftest.Trial;

/** Shows how far a self-test is: on a terminal a line for each misbehaviour, else one for every tenth. */
final class SelfTestProgress {
    private static final int EVERY = 10;

    private final int expected;
    private final Terminal terminal;
    private final PrintWriter out;
    private int done;
    private int wrong;

    SelfTestProgress(int expected, Terminal terminal, PrintWriter out) {
        this.expected = expected;
        this.terminal = terminal;
        this.out = out;
    }

    void tried(Trial trial) {
        done++;
        wrong += trial.result().isRight() ? 0 : 1;
        if (terminal.interactive()) {
            out.println(String.format(
                    Locale.ROOT,
                    "%4d/%d  %-44s %s, %d scenarios, %s",
                    done,
                    expected,
                    trial.misbehaviour().name(),
                    trial.result().words(),
                    trial.scenarios(),
                    seconds(trial.duration())));
        } else if (done == expected || done % EVERY == 0) {
            out.println(
                    "Done:    " + done + " of " + expected + (wrong == 0 ? "" : ", not as they should be: " + wrong));
        }
        if (done == expected) {
            out.println();
        }
        out.flush();
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
