package org.configmgrtck.cli;

import java.io.PrintWriter;
import org.configmgrtck.plan.Selection.UnknownSelection;
import org.configmgrtck.record.RecordException;
import org.configmgrtck.verdict.ExitCode;

/** What an exception out of a command means to its user. */
final class Failures {
    private Failures() {}

    static int exitCode(Exception e, PrintWriter err) {
        if (e instanceof Unreachable
                || e instanceof UnknownSelection
                || e instanceof WrongUsage
                || e instanceof RecordException) {
            err.println("tck: " + e.getMessage());
            return (e instanceof Unreachable ? ExitCode.UNREACHABLE : ExitCode.USAGE).code();
        }
        err.println("tck: the kit itself failed. Please report this:");
        e.printStackTrace(err);
        return ExitCode.KIT_FAILED.code();
    }
}
