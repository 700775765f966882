package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.StatementOfHealthResponse;
import org.configmgrtck.subject.StatementOfHealthResponse.Failed;
import org.junit.jupiter.api.Test;

/** Over every response that the contract allows, and some that it does not. */
class ExpectedOutcomeTest {
    private static final List<String> STATUSES = List.of("unknown", "failure", "", "FAILURE");
    private static final List<String> CATEGORIES = List.of(
            "client-component",
            "client-communication",
            "server-component",
            "server-communication",
            "vendor-specific",
            "",
            "Vendor-Specific");

    private static List<StatementOfHealthResponse> responses() {
        List<Optional<HealthState>> states =
                List.of(Optional.empty(), Optional.of(HealthState.COMPLIANT), Optional.of(HealthState.NON_COMPLIANT));
        List<StatementOfHealthResponse> all = new ArrayList<>();
        for (Optional<HealthState> state : states) {
            all.add(response(state, Optional.empty()));
            for (String status : STATUSES) {
                for (String category : CATEGORIES) {
                    all.add(response(state, Optional.of(new Failed(status, category))));
                }
            }
        }
        return all;
    }

    private static StatementOfHealthResponse response(Optional<HealthState> state, Optional<Failed> error) {
        return new StatementOfHealthResponse("soh-1", state, error, List.of(), List.of());
    }

    private static List<ExpectedOutcome> outcomesOf(StatementOfHealthResponse response) {
        return Arrays.stream(ExpectedOutcome.values())
                .filter(outcome -> outcome.is(response))
                .toList();
    }

    @Test
    void noResponseIsTwoOutcomes() {
        assertThat(responses())
                .hasSize(87)
                .allSatisfy(response -> assertThat(outcomesOf(response)).hasSizeLessThan(2));
    }

    @Test
    void eachOutcomeIsJustOneResponse() {
        Map<ExpectedOutcome, List<StatementOfHealthResponse>> found = new EnumMap<>(ExpectedOutcome.class);
        for (StatementOfHealthResponse response : responses()) {
            outcomesOf(response)
                    .forEach(outcome -> found.computeIfAbsent(outcome, o -> new ArrayList<>())
                            .add(response));
        }
        assertThat(found)
                .isEqualTo(Map.of(
                        ExpectedOutcome.COMPLIANT,
                        List.of(response(Optional.of(HealthState.COMPLIANT), Optional.empty())),
                        ExpectedOutcome.NON_COMPLIANT,
                        List.of(response(Optional.of(HealthState.NON_COMPLIANT), Optional.empty())),
                        ExpectedOutcome.UNKNOWN_SITE,
                        List.of(error("unknown", "vendor-specific")),
                        ExpectedOutcome.VENDOR_SPECIFIC,
                        List.of(error("failure", "vendor-specific")),
                        ExpectedOutcome.CLIENT_COMPONENT,
                        List.of(error("failure", "client-component")),
                        ExpectedOutcome.CLIENT_COMMUNICATION,
                        List.of(error("failure", "client-communication"))));
    }

    @Test
    void eitherAStateOrAnErrorIsExactlyOne() {
        assertThat(responses()).allSatisfy(response -> {
            boolean both =
                    response.healthState().isPresent() && response.error().isPresent();
            boolean neither =
                    response.healthState().isEmpty() && response.error().isEmpty();
            assertThat(OutcomeCheck.exactlyOne(response, List.of()).isPresent()).isEqualTo(both || neither);
            if (both || neither) {
                assertThat(outcomesOf(response)).isEmpty();
            }
        });
    }

    private static StatementOfHealthResponse error(String status, String category) {
        return response(Optional.empty(), Optional.of(new Failed(status, category)));
    }
}
