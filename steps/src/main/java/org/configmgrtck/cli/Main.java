package org.configmgrtck.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where the tck command begins. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(Tck.commandLine(Terminal.ofProcess(), out, err).execute(args));
    }
}
