package org.configmgrtck.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.configmgrtck.verdict.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The tck command with its subcommands. */
@Command(
        name = "tck",
        mixinStandardHelpOptions = true,
        versionProvider = KitVersion.class,
        description = "Judges whether an implementation behaves as the two documents on Configuration Manager 2007"
                + " require: how clients follow a renewed site server signing certificate, and how a System Health"
                + " Validator point validates statements of health.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:conformant in everything claimed, or all that counts against it is waived",
            "1:not conformant",
            "2:inconclusive, or partial",
            "3:the declaration or a waiver does not match what was seen",
            "4:the target could not be reached, or failed the preflight",
            "64:wrong usage",
            "70:the kit itself failed"
        },
        subcommands = {
            RunCommand.class,
            DoctorCommand.class,
            ServeCommand.class,
            ListCommand.class,
            SpecCommand.class,
            SourcesCommand.class,
            SelfTestCommand.class,
            MergeCommand.class,
            SignCommand.class,
            VerifyCommand.class,
            CompareCommand.class,
            ReplayCommand.class,
            ReportCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Tck implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private Tck() {}

    /** The command line, ready to execute. */
    public static CommandLine commandLine(Terminal terminal, PrintWriter out, PrintWriter err) {
        CommandLine commandLine = new CommandLine(new Tck(), new CommandFactory(terminal, out, err));
        DeadlineOptions.explainIn(commandLine.getSubcommands().get("run"));
        DeadlineOptions.explainIn(commandLine.getSubcommands().get("doctor"));
        return commandLine
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(80)
                .setAbbreviatedOptionsAllowed(false)
                .setParameterExceptionHandler(Tck::wrongUsage)
                .setExecutionExceptionHandler((e, command, parsed) -> Failures.exitCode(e, err));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE.code();
    }

    private static int wrongUsage(CommandLine.ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("tck: " + e.getMessage());
        err.println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE.code();
    }
}
