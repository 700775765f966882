package org.configmgrtck.document.spec;

import java.util.List;
import org.configmgrtck.verdict.PlannedScenario;

/**
 * A scenario as the specification has it.
 *
 * @param planned what it is and where it stands
 * @param steps its steps in order, those of the background included, each with its keyword
 */
public record SpecifiedScenario(PlannedScenario planned, List<Step> steps) {
    public SpecifiedScenario {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param keyword Given, When, Then, And or But
     * @param text the sentence
     */
    public record Step(String keyword, String text) {}
}
