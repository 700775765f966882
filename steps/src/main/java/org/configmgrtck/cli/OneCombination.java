package org.configmgrtck.cli;

import java.util.Optional;
import java.util.Set;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;
import org.configmgrtck.walk.DecisionSpace;

/** {@code --combination}: one combination of the decision space, asked by one scenario. */
final class OneCombination {
    private static final String WALK = "health/every-combination.feature";

    private OneCombination() {}

    /**
     * The plan, cut down to the first scenario that walks through the decision space. A run that leaves out what the
     * walk would ask must never count as whole.
     *
     * @throws WrongUsage if there is no such combination, or the plan selects no walk
     */
    static Plan of(Plan plan, Optional<String> name) {
        return name.map(combination -> cutDown(plan, combination)).orElse(plan);
    }

    private static Plan cutDown(Plan plan, String combination) {
        try {
            DecisionSpace.load().named(combination);
        } catch (DecisionSpace.UnknownCombination e) {
            throw new WrongUsage("--combination: " + e.getMessage());
        }
        PlannedScenario walk = plan.all().stream()
                .filter(plan::selects)
                .filter(scenario -> scenario.feature().equals(WALK))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("--only selects no scenario of " + WALK
                        + ", and only those ask for a --combination. Leave out --only."));
        return new Plan(plan.all(), Set.of(walk.scenario()));
    }
}
