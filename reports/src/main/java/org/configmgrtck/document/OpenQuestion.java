package org.configmgrtck.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.specification.Reading;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.specification.Text;
import org.configmgrtck.verdict.ScenarioVerdict;

/**
 * A matter that the kit observes and does not judge, and what this run has seen of it.
 *
 * @param topic the name of a reading, or the id of a requirement
 * @param statement what the reading or the requirement says; empty where the specification has no such topic
 * @param because why it is not judged; empty where the specification does not say
 * @param becauseJa the same in Japanese; empty where the specification has it in English only
 * @param sightings what was seen, in the order of the scenarios; never empty
 */
public record OpenQuestion(
        String topic, Optional<Text> statement, String because, String becauseJa, List<Sighting> sightings) {
    /** What one scenario has seen; untrusted text. */
    public record Sighting(String scenario, String seen) {}

    public OpenQuestion {
        sightings = List.copyOf(sightings);
    }

    /** All of which something was seen, in the order in which the scenarios come to them. */
    public static List<OpenQuestion> of(RunReport report) {
        Map<String, List<Sighting>> byTopic = new LinkedHashMap<>();
        for (ScenarioVerdict scenario : report.judgement().scenarios()) {
            scenario.observations()
                    .forEach(one -> byTopic.computeIfAbsent(one.topic(), topic -> new ArrayList<>())
                            .add(new Sighting(scenario.scenario(), one.seen())));
        }
        List<OpenQuestion> questions = new ArrayList<>();
        byTopic.forEach((topic, sightings) -> questions.add(of(report, topic, sightings)));
        return List.copyOf(questions);
    }

    /** How many they are, in words. */
    public static String words(List<OpenQuestion> questions) {
        return questions.size() + (questions.size() == 1 ? " open question" : " open questions") + ", not judged";
    }

    private static OpenQuestion of(RunReport report, String topic, List<Sighting> sightings) {
        Optional<Reading> reading =
                Optional.ofNullable(report.specification().readings().get(topic));
        Optional<Requirement> requirement = report.specification().requirement(topic);
        return new OpenQuestion(
                topic,
                reading.map(Reading::statement).or(() -> requirement.map(Requirement::statement)),
                reading.map(Reading::because)
                        .map(Text::en)
                        .or(() -> requirement.flatMap(Requirement::notTested))
                        .orElse(""),
                reading.map(Reading::because).map(Text::ja).orElse(""),
                sightings);
    }
}
