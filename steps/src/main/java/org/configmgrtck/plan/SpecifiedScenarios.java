package org.configmgrtck.plan;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.PickleTag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.configmgrtck.plan.ScenarioText.Sentence;
import org.configmgrtck.specification.ScenarioTags;
import org.configmgrtck.verdict.PlannedScenario;

/**
 * Every scenario that the specification holds, read from the feature files themselves: what a run executed is counted
 * against this, so that no scenario gets lost on the way through the test engine.
 */
public final class SpecifiedScenarios {
    private final List<ScenarioText> texts;
    private final Map<String, ScenarioText> byId;

    private SpecifiedScenarios(List<ScenarioText> texts) {
        this.texts = List.copyOf(texts);
        this.byId =
                texts.stream().collect(Collectors.toMap(text -> text.planned().scenario(), Function.identity()));
    }

    /** All scenarios of the feature files on the class path, without what they say. */
    public static List<PlannedScenario> read() {
        return in(FeatureFiles.read()).planned();
    }

    /**
     * The scenarios of these feature files.
     *
     * @param features the content of each file by its path relative to the specification
     * @throws IllegalStateException if one of them can't be understood; the message names it
     */
    static SpecifiedScenarios in(Map<String, byte[]> features) {
        return new SpecifiedScenarios(features.entrySet().stream()
                .flatMap(file -> scenarios(file.getKey(), file.getValue()))
                .toList());
    }

    /** All scenarios, each row of examples by itself, in the order of the files. */
    public List<PlannedScenario> planned() {
        return texts.stream().map(ScenarioText::planned).toList();
    }

    /** What all scenarios say, in the same order. */
    public List<ScenarioText> texts() {
        return texts;
    }

    /** What the scenario of this id says; empty if there is none. */
    public Optional<ScenarioText> text(String scenario) {
        return Optional.ofNullable(byId.get(scenario));
    }

    private static Stream<ScenarioText> scenarios(String feature, byte[] content) {
        List<Envelope> envelopes =
                GherkinParser.builder().build().parse(feature, content).toList();
        envelopes.stream()
                .flatMap(envelope -> envelope.getParseError().stream())
                .findFirst()
                .ifPresent(error -> {
                    throw new IllegalStateException(feature + ": " + error.getMessage());
                });
        return envelopes.stream()
                .flatMap(envelope -> envelope.getGherkinDocument().stream())
                .map(FeatureNodes::new)
                .flatMap(nodes -> envelopes.stream()
                        .flatMap(envelope -> envelope.getPickle().stream())
                        .map(pickle -> text(feature, pickle, nodes)));
    }

    private static ScenarioText text(String feature, Pickle pickle, FeatureNodes nodes) {
        List<String> tags = pickle.getTags().stream().map(PickleTag::getName).toList();
        List<String> ids = pickle.getAstNodeIds();
        PlannedScenario planned = new PlannedScenario(
                ScenarioId.of(tags, pickle.getName()),
                pickle.getName(),
                feature,
                nodes.line(ids.get(ids.size() - 1)),
                ScenarioTags.requirements(tags));
        return new ScenarioText(
                planned,
                tags,
                pickle.getSteps().stream().map(step -> sentence(step, nodes)).toList());
    }

    private static Sentence sentence(PickleStep step, FeatureNodes nodes) {
        return new Sentence(
                nodes.keyword(step.getAstNodeIds().get(0)),
                step.getText(),
                step.getType().filter(PickleStepType.OUTCOME::equals).isPresent());
    }
}
