package org.configmgrtck.run;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cucumber.java.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.configmgrtck.exchange.Exchange;

/**
 * What is kept of a scenario: how many checks were made, and every exchange in order.
 *
 * @param checks how many checks were made
 */
public record Transcript(int checks, List<Entry> exchanges) {
    /** The name of the attachment that holds the exchanges. */
    static final String ATTACHMENT = "transcript";

    /** The name of the attachment that holds the number of checks. */
    static final String CHECKS = "checks";

    private static final ObjectWriter WRITER = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

    /** One exchange with its one-line summary. */
    public record Entry(
            String summary,
            @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME) Exchange exchange) {}

    public static Transcript of(int checks, List<Exchange> exchanges) {
        return new Transcript(
                checks, exchanges.stream().map(e -> new Entry(e.summary(), e)).toList());
    }

    /** Hands it to whoever listens to the scenario. */
    public void attachTo(Scenario scenario) {
        scenario.attach(Integer.toString(checks), "text/plain", CHECKS);
        if (exchanges.isEmpty()) {
            return;
        }
        try {
            scenario.attach(
                    WRITER.writeValueAsString(exchanges).getBytes(StandardCharsets.UTF_8),
                    "application/json",
                    ATTACHMENT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A transcript could not be written as JSON", e);
        }
    }
}
