package org.configmgrtck.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.configmgrtck.plan.Selection;
import org.configmgrtck.plan.SpecifiedScenarios;
import org.configmgrtck.verdict.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tck list}: what would be asked. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the scenarios that a run would ask, one id a line.")
final class ListCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Option(
            names = "--only",
            paramLabel = "ID-OR-GLOB",
            description = "Only these requirements or scenarios, as tck run takes them.")
    private List<String> only = List.of();

    ListCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Plan plan = Selection.of(SpecifiedScenarios.read(), only);
        plan.all().stream().filter(plan::selects).forEach(scenario -> out.println(scenario.scenario()));
        return 0;
    }
}
