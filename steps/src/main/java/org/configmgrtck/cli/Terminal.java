package org.configmgrtck.cli;

/**
 * What the console can do.
 *
 * @param interactive does a person watch?
 * @param colours may colours be used?
 */
public record Terminal(boolean interactive, boolean colours) {
    /** Neither: what a file or a pipe is. */
    public static final Terminal NONE = new Terminal(false, false);

    /** The launcher knows whether standard output is a terminal; Java, over its versions, does not tell reliably. */
    static Terminal ofProcess() {
        boolean interactive = Boolean.getBoolean("tck.terminal");
        String noColor = System.getenv("NO_COLOR");
        boolean colours = interactive && (noColor == null || noColor.isEmpty());
        return new Terminal(interactive, colours);
    }
}
