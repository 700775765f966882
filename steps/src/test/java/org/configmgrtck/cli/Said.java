package org.configmgrtck.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What the command said, in the process of the test. */
public record Said(int exitCode, String out, String err) {
    /** Calls the command with these words. */
    public static Said tck(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Tck.commandLine(Terminal.NONE, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(args);
        return new Said(exitCode, out.toString(), err.toString());
    }
}
