package org.configmgrtck.conformance;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What runs an example subject. */
enum Interpreter {
    PYTHON("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 11))", "Python 3.11 or newer"),
    NODE("node", "-e", "process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)", "Node.js 20 or newer");

    private final String command;
    private final List<String> probe;
    private final String needed;

    Interpreter(String command, String option, String program, String needed) {
        this.command = command;
        this.probe = List.of(command, option, program);
        this.needed = needed;
    }

    String command() {
        return command;
    }

    /** Why a test is skipped on a machine without it. */
    String absence() {
        return needed + " is not there as " + command;
    }

    /** Is it there, and new enough? */
    boolean isThere() throws InterruptedException {
        try {
            Process process = new ProcessBuilder(probe)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (IOException notFound) {
            return false;
        }
    }
}
