package org.configmgrtck.plan;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.PickleTag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each scenario says, word for word, with the values of its row of examples. */
public final class ScenarioTexts {
    private final Map<String, ScenarioText> texts;

    private ScenarioTexts(Map<String, ScenarioText> texts) {
        this.texts = Map.copyOf(texts);
    }

    /**
     * One scenario.
     *
     * @param tags its tags and those of its rule and feature
     * @param steps its sentences, the background's among them
     * @param outcomes those of its sentences that begin with Then, or go on from one that does
     */
    public record ScenarioText(List<String> tags, List<String> steps, List<String> outcomes) {
        public ScenarioText {
            tags = List.copyOf(tags);
            steps = List.copyOf(steps);
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Reads the feature files on the class path. */
    public static ScenarioTexts load() {
        Map<String, ScenarioText> texts = new HashMap<>();
        FeatureFiles.read()
                .forEach((feature, content) -> GherkinParser.builder()
                        .includeSource(false)
                        .includeGherkinDocument(false)
                        .build()
                        .parse(feature, content)
                        .flatMap(envelope -> envelope.getPickle().stream())
                        .forEach(pickle -> texts.put(ScenarioId.of(tags(pickle), pickle.getName()), text(pickle))));
        return new ScenarioTexts(texts);
    }

    /** That of the scenario of this id; empty if there is none. */
    public Optional<ScenarioText> of(String scenario) {
        return Optional.ofNullable(texts.get(scenario));
    }

    private static ScenarioText text(Pickle pickle) {
        return new ScenarioText(
                tags(pickle),
                pickle.getSteps().stream().map(PickleStep::getText).toList(),
                pickle.getSteps().stream()
                        .filter(step -> step.getType()
                                .filter(PickleStepType.OUTCOME::equals)
                                .isPresent())
                        .map(PickleStep::getText)
                        .toList());
    }

    private static List<String> tags(Pickle pickle) {
        return pickle.getTags().stream().map(PickleTag::getName).toList();
    }
}
