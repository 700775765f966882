package org.configmgrtck.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.configmgrtck.selftest.Misbehaviour;
import org.configmgrtck.verdict.PlannedScenario;

/**
 * Which scenarios a self-test asks of a misbehaviour unless it asks all: every scenario of the requirement that it is
 * there to break, and of each other requirement the first and the last one. What breaks nothing is asked everything,
 * since a single finding would be one too many.
 */
final class Sample {
    private final Set<String> ends = new HashSet<>();

    /** @param all every scenario, in the order of the specification */
    Sample(List<PlannedScenario> all) {
        Map<String, String> last = new HashMap<>();
        for (PlannedScenario scenario : all) {
            for (String requirement : scenario.requirements()) {
                if (last.put(requirement, scenario.scenario()) == null) {
                    ends.add(scenario.scenario());
                }
            }
        }
        ends.addAll(last.values());
    }

    /** Whether the scenario is asked of the misbehaviour. */
    boolean asks(PlannedScenario scenario, Misbehaviour misbehaviour) {
        return ends.contains(scenario.scenario())
                || misbehaviour.own().map(scenario.requirements()::contains).orElse(true);
    }
}
