package org.configmgrtck.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tck serve}: the reference implementation for others to look at. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Runs the reference implementation until it is stopped, for others to look at.")
final class ServeCommand implements Callable<Integer> {
    private final PrintWriter out;
    private final PrintWriter err;

    @Option(
            names = "--port",
            paramLabel = "P",
            defaultValue = "0",
            description =
                    "Listen on this port of the loopback address. Default: one that the operating system chooses.")
    private int port;

    @Option(
            names = "--misbehave",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Have it behave wrongly in one way; an unknown name lists those there are.")
    private String misbehaviour;

    ServeCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        List<String> args = new ArrayList<>(List.of("--port", Integer.toString(port)));
        if (!misbehaviour.isEmpty()) {
            args.addAll(List.of("--misbehave", misbehaviour));
        }
        return BundledReference.tool().run(out, err, args.toArray(String[]::new));
    }
}
