package org.configmgrtck.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives the commands what they write to. */
final class CommandFactory implements IFactory {
    private final Terminal terminal;
    private final PrintWriter out;
    private final PrintWriter err;

    CommandFactory(Terminal terminal, PrintWriter out, PrintWriter err) {
        this.terminal = terminal;
        this.out = out;
        this.err = err;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == RunCommand.class) {
            return type.cast(new RunCommand(terminal, out));
        }
        if (type == MergeCommand.class) {
            return type.cast(new MergeCommand(terminal, out));
        }
        if (type == ReportCommand.class) {
            return type.cast(new ReportCommand(terminal, out));
        }
        if (type == DoctorCommand.class) {
            return type.cast(new DoctorCommand(terminal, out));
        }
        if (type == ServeCommand.class) {
            return type.cast(new ServeCommand(out, err));
        }
        if (type == ListCommand.class) {
            return type.cast(new ListCommand(out));
        }
        if (type == SpecCommand.class) {
            return type.cast(new SpecCommand(out));
        }
        if (type == SourcesCommand.class) {
            return type.cast(new SourcesCommand(out, err));
        }
        if (type == SelfTestCommand.class) {
            return type.cast(new SelfTestCommand(terminal, out));
        }
        if (type == VerifyCommand.class) {
            return type.cast(new VerifyCommand(terminal, out));
        }
        if (type == SignCommand.class) {
            return type.cast(new SignCommand(out));
        }
        if (type == CompareCommand.class) {
            return type.cast(new CompareCommand(terminal, out));
        }
        if (type == ReplayCommand.class) {
            return type.cast(new ReplayCommand(out));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
