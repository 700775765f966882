package org.configmgrtck.document;

import java.util.List;
import java.util.Optional;

/** In {@code report.json}, what a scenario has seen and the kit does not judge. */
record JsonObservation(String topic, String scenario, String seen, Optional<String> because) {
    static List<JsonObservation> of(RunReport report) {
        return OpenQuestion.of(report).stream()
                .flatMap(question -> question.sightings().stream()
                        .map(one -> new JsonObservation(
                                question.topic(),
                                one.scenario(),
                                one.seen(),
                                Optional.of(question.because()).filter(because -> !because.isEmpty()))))
                .toList();
    }
}
