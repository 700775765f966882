package org.configmgrtck.plan;

import java.util.List;
import org.configmgrtck.verdict.PlannedScenario;

/**
 * What a scenario says, word for word, with the values of its row of examples.
 *
 * @param planned what it is and where it stands
 * @param tags its tags and those of its rule and feature
 * @param sentences in order, the background's among them
 */
public record ScenarioText(PlannedScenario planned, List<String> tags, List<Sentence> sentences) {
    public ScenarioText {
        tags = List.copyOf(tags);
        sentences = List.copyOf(sentences);
    }

    /**
     * One step.
     *
     * @param keyword Given, When, Then, And or But
     * @param outcome whether it begins with Then, or goes on from one that does
     */
    public record Sentence(String keyword, String text, boolean outcome) {}

    /** Its sentences without their keywords. */
    public List<String> steps() {
        return sentences.stream().map(Sentence::text).toList();
    }

    /** Those of its sentences that begin with Then, or go on from one that does. */
    public List<String> outcomes() {
        return sentences.stream().filter(Sentence::outcome).map(Sentence::text).toList();
    }
}
