package org.configmgrtck.cli;

import java.util.List;
import org.configmgrtck.verdict.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Commands that are planned: each says so instead of pretending. */
final class NotThereYet {
    private static final List<String> COMMANDS = List.of("spec");

    private NotThereYet() {}

    static void addTo(CommandLine tck) {
        for (String name : COMMANDS) {
            CommandSpec spec = CommandSpec.wrapWithoutInspection((Runnable) () -> {});
            spec.usageMessage().description("Not there yet.");
            spec.addPositional(PositionalParamSpec.builder()
                    .index("0..*")
                    .arity("0..*")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .hidden(true)
                    .build());
            CommandLine planned = new CommandLine(spec).setUnmatchedArgumentsAllowed(true);
            planned.setExecutionStrategy(parsed -> refuse(tck, name));
            tck.addSubcommand(name, planned);
        }
        CommandLine.IExecutionStrategy usual = tck.getExecutionStrategy();
        tck.setExecutionStrategy(parsed -> {
            CommandLine.ParseResult last = parsed;
            while (last.hasSubcommand()) {
                last = last.subcommand();
            }
            String name = last.commandSpec().name();
            return COMMANDS.contains(name) ? refuse(tck, name) : usual.execute(parsed);
        });
    }

    private static int refuse(CommandLine tck, String name) {
        tck.getErr().println("tck: the command " + name + " is not there yet.");
        return ExitCode.USAGE.code();
    }
}
