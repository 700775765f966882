package org.configmgrtck.reference;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The reference implementation as a program. */
public final class Main {
    private Main() {}

    /** Does what {@link ReferenceTool} does with the same arguments. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(new ReferenceTool().run(out, err, args));
    }
}
