package org.configmgrtck.document.messages;

import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.StepKeywordType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.configmgrtck.fact.StepFact;
import org.configmgrtck.text.Visible;

/** A feature with those of its scenarios that have a verdict. */
final class FeatureMessage {
    private FeatureMessage() {}

    static GherkinDocument of(String feature, List<NumberedScenario> scenarios) {
        Map<String, List<NumberedScenario>> rules = new LinkedHashMap<>();
        List<FeatureChild> children = new ArrayList<>();
        for (NumberedScenario scenario : scenarios) {
            if (scenario.rule().isEmpty()) {
                children.add(FeatureChild.of(scenario(scenario)));
            } else {
                rules.computeIfAbsent(scenario.rule(), rule -> new ArrayList<>())
                        .add(scenario);
            }
        }
        rules.forEach((name, own) -> children.add(FeatureChild.of(rule(name, own))));
        Feature node =
                new Feature(new Location(1L, null), List.of(), "en", "Feature", Visible.line(feature), "", children);
        return new GherkinDocument(uri(feature), node, List.of());
    }

    /** Where the feature is, relative to the root of the sources. */
    static String uri(String feature) {
        return "features/" + Visible.line(feature);
    }

    private static Rule rule(String name, List<NumberedScenario> scenarios) {
        NumberedScenario first = scenarios.get(0);
        return new Rule(
                first.location(),
                List.of(),
                "Rule",
                name,
                "",
                scenarios.stream().map(one -> RuleChild.of(scenario(one))).toList(),
                first.number() + "-rule");
    }

    private static Scenario scenario(NumberedScenario one) {
        List<Step> steps = new ArrayList<>();
        for (StepFact step : one.steps()) {
            steps.add(new Step(
                    one.location(),
                    step.keyword() + " ",
                    type(step.keyword()),
                    Visible.line(step.text()),
                    null,
                    null,
                    one.stepNode(steps.size() + 1)));
        }
        return new Scenario(one.location(), List.of(), "Scenario", one.title(), "", steps, List.of(), one.node());
    }

    private static StepKeywordType type(String keyword) {
        return switch (keyword) {
            case "Given" -> StepKeywordType.CONTEXT;
            case "When" -> StepKeywordType.ACTION;
            case "Then" -> StepKeywordType.OUTCOME;
            case "And", "But" -> StepKeywordType.CONJUNCTION;
            default -> StepKeywordType.UNKNOWN;
        };
    }
}
