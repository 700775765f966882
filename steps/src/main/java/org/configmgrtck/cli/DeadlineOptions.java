package org.configmgrtck.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.configmgrtck.deadline.Deadline;
import org.configmgrtck.deadline.Deadlines;
import org.configmgrtck.deadline.Durations;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;

/** How long a command waits for what. */
final class DeadlineOptions {
    private static final String SECTION = "deadlines";
    private static final String HEADING =
            "%nDeadlines, and how long they are unless changed. The run's is the bound of all:%n";

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
        Map<String, String> lines = new LinkedHashMap<>();
        for (Deadline deadline : Deadline.values()) {
            lines.put(deadline.label() + "=" + Durations.words(deadline.standard()), deadline.meaning());
        }
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        List<String> sections = new ArrayList<>(usage.sectionKeys());
        sections.add(SECTION);
        usage.sectionMap().put(SECTION, help -> String.format(HEADING) + help.createTextTable(lines));
        usage.sectionKeys(sections);
    }
}
