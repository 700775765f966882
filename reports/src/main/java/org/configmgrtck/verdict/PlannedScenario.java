package org.configmgrtck.verdict;

import java.util.List;

/**
 * A scenario that the specification holds.
 *
 * @param scenario its id, as in {@link org.configmgrtck.fact.Fact}
 * @param name its name as the feature has it
 * @param feature path of the feature file, relative to the specification, with forward slashes
 * @param line where it stands in the feature file, from 1
 * @param requirements ids of the requirements that it asks
 */
public record PlannedScenario(String scenario, String name, String feature, int line, List<String> requirements) {
    public PlannedScenario {
        requirements = List.copyOf(requirements);
    }
}
