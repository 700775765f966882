package org.configmgrtck.document.messages;

import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.PickleTag;
import java.util.ArrayList;
import java.util.List;
import org.configmgrtck.fact.StepFact;
import org.configmgrtck.text.Visible;

/** A scenario as Cucumber would run it. */
final class PickleMessage {
    private PickleMessage() {}

    static Pickle of(NumberedScenario scenario) {
        List<PickleStep> steps = new ArrayList<>();
        PickleStepType type = PickleStepType.UNKNOWN;
        for (StepFact step : scenario.steps()) {
            int number = steps.size() + 1;
            type = type(step.keyword(), type);
            steps.add(new PickleStep(
                    null,
                    List.of(scenario.stepNode(number)),
                    scenario.pickleStep(number),
                    type,
                    Visible.line(step.text())));
        }
        List<PickleTag> tags = scenario.verdict().requirements().stream()
                .map(id -> new PickleTag("@" + Visible.line(id), scenario.node()))
                .toList();
        return new Pickle(
                scenario.pickle(),
                FeatureMessage.uri(scenario.verdict().feature()),
                scenario.title(),
                "en",
                steps,
                tags,
                List.of(scenario.node()));
    }

    /** And and But go on with what was before them. */
    private static PickleStepType type(String keyword, PickleStepType before) {
        return switch (keyword) {
            case "Given" -> PickleStepType.CONTEXT;
            case "When" -> PickleStepType.ACTION;
            case "Then" -> PickleStepType.OUTCOME;
            default -> before;
        };
    }
}
