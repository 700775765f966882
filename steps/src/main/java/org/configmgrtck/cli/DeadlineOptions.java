package org.configmgrtck.cli;

import java.util.Arrays;
import java.util.Map;
import org.configmgrtck.deadline.Deadline;
import org.configmgrtck.deadline.Deadlines;
import org.configmgrtck.deadline.Durations;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How long a command waits for what. */
final class DeadlineOptions {
    @Option(
            names = "--deadline",
            paramLabel = "NAME=DURATION",
            description = "Wait so long, for example call=5s. May be given several times. The deadlines stand below.")
    private Map<String, String> changes = Map.of();

    /** @throws WrongUsage if there is no such deadline, or it can't be that long */
    Deadlines chosen() {
        try {
            return Deadlines.of(changes);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--deadline: " + e.getMessage());
        }
    }

    /** Has the help of the command list the deadlines. */
    static void explainIn(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .footerHeading("%nDeadlines, and how long they are unless changed:%n")
                .footer(Arrays.stream(Deadline.values())
                        .map(DeadlineOptions::line)
                        .toArray(String[]::new));
    }

    private static String line(Deadline deadline) {
        return String.format(
                "  %-9s %-4s %s", deadline.label(), Durations.words(deadline.standard()), deadline.meaning());
    }
}
