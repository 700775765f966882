package org.configmgrtck.plan;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a feature file says of its scenarios and steps besides their words, by the ids that the parser gives them. */
final class FeatureNodes {
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, String> keywords = new HashMap<>();

    FeatureNodes(GherkinDocument document) {
        document.getFeature().stream()
                .flatMap(feature -> feature.getChildren().stream())
                .forEach(this::learn);
    }

    /** The line of a scenario, or of a row of examples. */
    int line(String id) {
        return lines.get(id);
    }

    /** Given, When, Then, And or But. */
    String keyword(String id) {
        return keywords.get(id);
    }

    private void learn(FeatureChild child) {
        learn(child.getBackground(), child.getScenario());
        child.getRule().stream()
                .flatMap(rule -> rule.getChildren().stream())
                .forEach((RuleChild inRule) -> learn(inRule.getBackground(), inRule.getScenario()));
    }

    private void learn(Optional<Background> background, Optional<Scenario> scenario) {
        background.map(Background::getSteps).ifPresent(this::learn);
        scenario.ifPresent(one -> {
            learn(one.getSteps());
            lines.put(one.getId(), one.getLocation().getLine().intValue());
            one.getExamples().stream()
                    .flatMap(examples -> examples.getTableBody().stream())
                    .forEach(row ->
                            lines.put(row.getId(), row.getLocation().getLine().intValue()));
        });
    }

    private void learn(List<Step> steps) {
        steps.forEach(step -> keywords.put(step.getId(), step.getKeyword().strip()));
    }
}
