package org.configmgrtck.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.configmgrtck.deadline.Watch;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.FactLog;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;

/** Facts for the scenarios of a run that was given up before they ended, so that all others keep their verdict. */
final class Unfinished {
    private static final String KIT = "org.configmgrtck.";

    private final Map<String, Watch> underway;

    Unfinished(List<Watch> underway) {
        this.underway = underway.stream().collect(Collectors.toMap(Watch::scenario, watch -> watch, (a, b) -> a));
    }

    /** Adds what is missing to the log. */
    void recordIn(Path facts, Plan plan) {
        try (FactLog log = FactLog.open(facts)) {
            Set<String> ended =
                    FactLog.read(facts).facts().stream().map(Fact::scenario).collect(Collectors.toSet());
            for (PlannedScenario planned : plan.all()) {
                if (plan.selects(planned) && !ended.contains(planned.scenario())) {
                    log.append(fact(planned));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Fact fact(PlannedScenario planned) {
        return new Fact(
                planned.scenario(),
                planned.name(),
                planned.feature(),
                planned.line(),
                "",
                planned.requirements(),
                List.of(),
                List.of(),
                0,
                outcome(planned.scenario()),
                Duration.ZERO,
                "",
                List.of());
    }

    /** Every wait of a step ends with an interruption: one that does not is the kit's own fault. */
    private Outcome outcome(String scenario) {
        Watch stuck = underway.get(scenario);
        return stuck == null
                ? new Outcome.Inconclusive(
                        ReasonCode.OUT_OF_TIME, "not asked, since the run had to be given up: " + culprits())
                : new Outcome.KitError(
                        "it took too long and did not react to its interruption; it stands at " + place(stuck));
    }

    private String culprits() {
        return underway.isEmpty()
                ? "it did not end"
                : String.join(", ", new TreeSet<>(underway.keySet())) + " did not end, nor react to an interruption";
    }

    private static String place(Watch stuck) {
        List<String> stack = stuck.stack();
        return stack.stream().filter(call -> call.startsWith(KIT)).findFirst().orElse("an unknown place");
    }
}
