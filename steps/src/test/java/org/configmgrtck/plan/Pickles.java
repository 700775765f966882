package org.configmgrtck.plan;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTag;
import java.util.List;
import java.util.stream.Stream;

/** The scenarios of the specification with their steps, backgrounds and rows filled in. */
final class Pickles {
    private Pickles() {}

    static List<Pickle> read() {
        return envelopes().flatMap(envelope -> envelope.getPickle().stream()).toList();
    }

    static List<GherkinDocument> documents() {
        return envelopes()
                .flatMap(envelope -> envelope.getGherkinDocument().stream())
                .toList();
    }

    static List<String> steps(Pickle pickle) {
        return pickle.getSteps().stream().map(PickleStep::getText).toList();
    }

    static List<String> tags(Pickle pickle) {
        return pickle.getTags().stream().map(PickleTag::getName).toList();
    }

    /** For messages: where it stands, and its name. */
    static String name(Pickle pickle) {
        return pickle.getUri() + ": " + pickle.getName();
    }

    private static Stream<Envelope> envelopes() {
        return FeatureFiles.read().entrySet().stream()
                .flatMap(file -> GherkinParser.builder().build().parse(file.getKey(), file.getValue()));
    }
}
