package org.configmgrtck.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.fact.Finding;

/**
 * What a transcript holds.
 *
 * @param path of the transcript in the report folder
 * @param exchanges in order
 * @param checks those that were made, in order
 * @param lookedThrough number of the last exchange when the scenario was looked through as a whole; empty if it was not
 * @param cutOff whether the scenario took too long
 */
record Evidence(String path, List<Exchange> exchanges, List<Made> checks, OptionalInt lookedThrough, boolean cutOff) {
    Evidence {
        exchanges = List.copyOf(exchanges);
        checks = List.copyOf(checks);
    }

    /**
     * A check that was made.
     *
     * @param inputs as the transcript has them
     * @param found what it found wrong
     */
    record Made(String check, List<JsonNode> inputs, Optional<Finding> found) {
        Made {
            inputs = List.copyOf(inputs);
        }
    }

    /** What asked the subject to do something last, before the scenario was looked through; none if nothing did. */
    OptionalInt stimulus() {
        return exchanges.stream()
                .filter(exchange -> exchange.number() <= lookedThrough.orElse(Integer.MAX_VALUE))
                .filter(Evidence::isStimulus)
                .mapToInt(Exchange::number)
                .max();
    }

    private static boolean isStimulus(Exchange exchange) {
        return exchange instanceof Exchange.Http http
                && http.peer() == org.configmgrtck.exchange.Peer.SUBJECT
                && !http.method().equals("GET")
                && !(http.method().equals("DELETE") && !http.url().endsWith("/client"));
    }
}
