package org.configmgrtck.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the console can do.
 *
 * @param interactive does a person watch?
 * @param colours may colours be used?
 * @param jobSummary the file that a job on GitHub shows on its page; empty elsewhere
 */
public record Terminal(boolean interactive, boolean colours, Optional<Path> jobSummary) {
    /** Neither: what a file or a pipe is. */
    public static final Terminal NONE = new Terminal(false, false, Optional.empty());

    /** The launcher knows whether standard output is a terminal; Java, over its versions, does not tell reliably. */
    static Terminal ofProcess() {
        boolean interactive = Boolean.getBoolean("tck.terminal");
        String noColor = System.getenv("NO_COLOR");
        boolean colours = interactive && (noColor == null || noColor.isEmpty());
        Optional<Path> jobSummary = Optional.ofNullable(System.getenv("GITHUB_STEP_SUMMARY"))
                .filter(name -> !name.isBlank())
                .map(Path::of);
        return new Terminal(interactive, colours, jobSummary);
    }
}
