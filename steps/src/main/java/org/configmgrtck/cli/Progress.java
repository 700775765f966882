package org.configmgrtck.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Shows how far a run is: on a terminal in place, else a line for each quarter. */
final class Progress implements TestExecutionListener {
    private final int expected;
    private final Terminal terminal;
    private final PrintWriter out;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger unmet = new AtomicInteger();

    Progress(int expected, Terminal terminal, PrintWriter out) {
        this.expected = expected;
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        if (!identifier.isTest()) {
            return;
        }
        if (result.getStatus() == TestExecutionResult.Status.FAILED) {
            unmet.incrementAndGet();
        }
        show(done.incrementAndGet());
    }

    private synchronized void show(int count) {
        String line =
                "Asked:   " + count + " of " + expected + (unmet.get() == 0 ? "" : ", not passed: " + unmet.get());
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
