package org.configmgrtck.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cucumber.java.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.configmgrtck.fact.Observation;
import org.configmgrtck.text.Json;

/** How the observations of a scenario get to whoever listens to it. */
public record ObservationsAttachment(List<Observation> observations) {
    /** The name of the attachment. */
    static final String NAME = "observations";

    private static final JsonMapper MAPPER = Json.mapper();

    public ObservationsAttachment {
        observations = List.copyOf(observations);
    }

    /** Hands them over; nothing, if there are none. */
    public void attachTo(Scenario scenario) {
        if (observations.isEmpty()) {
            return;
        }
        try {
            scenario.attach(MAPPER.writeValueAsBytes(this), "application/json", NAME);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Observations could not be written as JSON", e);
        }
    }

    /** Reads what was handed over. */
    static ObservationsAttachment read(byte[] attachment) {
        try {
            return MAPPER.readValue(attachment, ObservationsAttachment.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Observations could not be read back", e);
        }
    }
}
