package org.configmgrtck.verdict;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a run should ask.
 *
 * @param all every scenario that the specification holds, in its order
 * @param selected ids of those that this run asks
 */
public record Plan(List<PlannedScenario> all, Set<String> selected) {
    /** @throws IllegalArgumentException if two scenarios have one id, or an id is selected that no scenario has */
    public Plan {
        all = List.copyOf(all);
        selected = Collections.unmodifiableSet(new TreeSet<>(selected));
        Map<String, PlannedScenario> known = new LinkedHashMap<>();
        for (PlannedScenario scenario : all) {
            PlannedScenario other = known.putIfAbsent(scenario.scenario(), scenario);
            if (other != null) {
                throw new IllegalArgumentException("Two scenarios have the id " + scenario.scenario() + ": "
                        + other.feature() + ":" + other.line() + " and " + scenario.feature() + ":" + scenario.line()
                        + ". Rename one of them.");
            }
        }
        for (String id : selected) {
            if (!known.containsKey(id)) {
                throw new IllegalArgumentException("No scenario has the id " + id + " that was selected.");
            }
        }
    }

    /** A plan that asks everything. */
    public static Plan whole(List<PlannedScenario> all) {
        return new Plan(
                all, Set.copyOf(all.stream().map(PlannedScenario::scenario).toList()));
    }

    /** Whether something was left out. */
    public boolean partial() {
        return selected.size() < all.size();
    }

    /** Whether this run asks the scenario. */
    public boolean selects(PlannedScenario scenario) {
        return selected.contains(scenario.scenario());
    }
}
