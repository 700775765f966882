package org.configmgrtck.cli;

import java.io.PrintWriter;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Shows how far a run is: on a terminal in place, else a line for each quarter. */
final class Progress implements TestExecutionListener {
    private final int expected;
    private final Terminal terminal;
    private final PrintWriter out;
    private int done;
    private int unmet;

    Progress(int expected, Terminal terminal, PrintWriter out) {
        this.expected = expected;
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public synchronized void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        if (!identifier.isTest()) {
            return;
        }
        if (result.getStatus() == TestExecutionResult.Status.FAILED) {
            unmet++;
        }
        done++;
        show(done);
    }

    private void show(int count) {
        String line = "Done:    " + count + " of " + expected + (unmet == 0 ? "" : ", not passed: " + unmet);
        if (terminal.interactive()) {
            out.print("\r" + line + (count == expected ? "\n\n" : ""));
            out.flush();
        } else if (count == expected || quarter(count) > quarter(count - 1)) {
            out.println(line + (count == expected ? "\n" : ""));
        }
    }

    private int quarter(int count) {
        return 4 * count / Math.max(1, expected);
    }
}
