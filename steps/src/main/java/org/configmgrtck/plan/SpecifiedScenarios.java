package org.configmgrtck.plan;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.configmgrtck.specification.ScenarioTags;
import org.configmgrtck.verdict.PlannedScenario;

/**
 * Every scenario that the specification holds, read from the feature files themselves: what a run executed is counted
 * against this, so that no scenario gets lost on the way through the test engine.
 */
public final class SpecifiedScenarios {
    private SpecifiedScenarios() {}

    /** All scenarios, each row of examples by itself, in the order of the files. */
    public static List<PlannedScenario> read() {
        return FeatureFiles.read().entrySet().stream()
                .flatMap(file -> scenarios(file.getKey(), file.getValue()))
                .toList();
    }

    private static Stream<PlannedScenario> scenarios(String feature, byte[] content) {
        List<Envelope> envelopes =
                GherkinParser.builder().build().parse(feature, content).toList();
        envelopes.stream()
                .flatMap(envelope -> envelope.getParseError().stream())
                .findFirst()
                .ifPresent(error -> {
                    throw new IllegalStateException(feature + ": " + error.getMessage());
                });
        Map<String, Integer> lines = envelopes.stream()
                .flatMap(envelope -> envelope.getGherkinDocument().stream())
                .map(SpecifiedScenarios::lines)
                .findFirst()
                .orElse(Map.of());
        return envelopes.stream()
                .flatMap(envelope -> envelope.getPickle().stream())
                .map(pickle -> planned(feature, pickle, lines));
    }

    private static PlannedScenario planned(String feature, Pickle pickle, Map<String, Integer> lines) {
        List<String> tags = pickle.getTags().stream().map(PickleTag::getName).toList();
        List<String> nodes = pickle.getAstNodeIds();
        return new PlannedScenario(
                ScenarioId.of(tags, pickle.getName()),
                pickle.getName(),
                feature,
                lines.get(nodes.get(nodes.size() - 1)),
                ScenarioTags.requirements(tags));
    }

    /** The line of each scenario, and of each row of examples, by the id of its node. */
    private static Map<String, Integer> lines(GherkinDocument document) {
        Map<String, Integer> lines = new HashMap<>();
        document.getFeature().stream()
                .flatMap(feature -> feature.getChildren().stream())
                .flatMap(child -> Stream.concat(
                        child.getScenario().stream(),
                        child.getRule().stream()
                                .flatMap(rule -> rule.getChildren().stream())
                                .flatMap(ruleChild -> ruleChild.getScenario().stream())))
                .forEach(scenario -> lines.putAll(lines(scenario)));
        return lines;
    }

    private static Map<String, Integer> lines(Scenario scenario) {
        Map<String, Integer> rows = scenario.getExamples().stream()
                .flatMap(examples -> examples.getTableBody().stream())
                .collect(Collectors.toMap(
                        row -> row.getId(), row -> row.getLocation().getLine().intValue()));
        Map<String, Integer> lines = new HashMap<>(rows);
        lines.put(scenario.getId(), scenario.getLocation().getLine().intValue());
        return lines;
    }
}
