package org.configmgrtck.plan;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.configmgrtck.verdict.PlannedScenario;

/** What each scenario of the specification says, step by step, read from the feature files themselves. */
public final class ScenarioSteps {
    private ScenarioSteps() {}

    /**
     * A step as the feature has it.
     *
     * @param keyword Given, When, Then, And or But
     */
    public record Line(String keyword, String text) {}

    /** The steps of each of the scenarios, those of the background included, in the order of the scenarios. */
    public static Map<PlannedScenario, List<Line>> of(List<PlannedScenario> scenarios) {
        Map<String, PlannedScenario> byId =
                scenarios.stream().collect(Collectors.toMap(PlannedScenario::scenario, Function.identity()));
        Map<PlannedScenario, List<Line>> texts = new LinkedHashMap<>();
        scenarios.forEach(scenario -> texts.put(scenario, List.of()));
        FeatureFiles.read().forEach((feature, content) -> {
            List<Envelope> envelopes =
                    GherkinParser.builder().build().parse(feature, content).toList();
            Map<String, String> keywords = new HashMap<>();
            envelopes.forEach(
                    envelope -> envelope.getGherkinDocument().ifPresent(document -> learn(document, keywords)));
            for (Envelope envelope : envelopes) {
                envelope.getPickle().ifPresent(pickle -> texts.put(byId.get(id(pickle)), lines(pickle, keywords)));
            }
        });
        return texts;
    }

    private static String id(Pickle pickle) {
        return ScenarioId.of(pickle.getTags().stream().map(tag -> tag.getName()).toList(), pickle.getName());
    }

    private static List<Line> lines(Pickle pickle, Map<String, String> keywords) {
        List<Line> lines = new ArrayList<>();
        for (PickleStep step : pickle.getSteps()) {
            lines.add(new Line(keywords.get(step.getAstNodeIds().get(0)), step.getText()));
        }
        return lines;
    }

    private static void learn(GherkinDocument document, Map<String, String> keywords) {
        document.getFeature()
                .ifPresent(feature -> feature.getChildren().forEach(child -> {
                    child.getBackground().map(Background::getSteps).ifPresent(steps -> learn(steps, keywords));
                    child.getScenario().map(Scenario::getSteps).ifPresent(steps -> learn(steps, keywords));
                    child.getRule()
                            .ifPresent(rule -> rule.getChildren().forEach(inRule -> {
                                inRule.getBackground()
                                        .map(Background::getSteps)
                                        .ifPresent(steps -> learn(steps, keywords));
                                inRule.getScenario().map(Scenario::getSteps).ifPresent(steps -> learn(steps, keywords));
                            }));
                }));
    }

    private static void learn(List<Step> steps, Map<String, String> keywords) {
        steps.forEach(step -> keywords.put(step.getId(), step.getKeyword().strip()));
    }
}
