package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.StatementOfHealth;
import org.configmgrtck.subject.StatementOfHealthResponse;
import org.configmgrtck.subject.StatementOfHealthResponse.Failed;
import org.junit.jupiter.api.Test;

class OutcomeCheckTest {
    private final List<Exchange> validation = List.of(Exchanges.assignments(3), Exchanges.assignments(4));
    private final StatementOfHealth statement = new StatementOfHealth(
            "soh-1", "ABC", true, true, Instant.EPOCH, Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    private static StatementOfHealthResponse response(Optional<HealthState> state, Optional<Failed> error) {
        return new StatementOfHealthResponse("soh-1", state, error, List.of(), List.of());
    }

    @Test
    void theOutcomeIsTheExpectedOne() {
        StatementOfHealthResponse compliant = response(Optional.of(HealthState.COMPLIANT), Optional.empty());
        assertThat(OutcomeCheck.is(ExpectedOutcome.COMPLIANT, compliant, validation))
                .isEmpty();
        assertThat(OutcomeCheck.is(ExpectedOutcome.NON_COMPLIANT, compliant, validation))
                .contains(new Discrepancy("the outcome is non-compliant", "health state compliant", List.of(3, 4)));
    }

    @Test
    void anErrorIsNamedByStatusAndCategory() {
        StatementOfHealthResponse failed =
                response(Optional.empty(), Optional.of(new Failed("failure", "server-component")));
        assertThat(OutcomeCheck.is(ExpectedOutcome.VENDOR_SPECIFIC, failed, validation))
                .contains(new Discrepancy(
                        "the outcome is the vendor-specific error",
                        "error of status failure in the failure category server-component",
                        List.of(3, 4)));
    }

    @Test
    void neitherAndBothAreNotOne() {
        assertThat(OutcomeCheck.exactlyOne(response(Optional.empty(), Optional.empty()), validation))
                .contains(new Discrepancy(
                        "exactly one health state or error", "neither a health state nor an error", List.of(3, 4)));
        assertThat(OutcomeCheck.exactlyOne(
                        response(
                                Optional.of(HealthState.NON_COMPLIANT),
                                Optional.of(new Failed("unknown", "vendor-specific"))),
                        validation))
                .map(Discrepancy::actual)
                .contains("health state non-compliant and error of status unknown in the failure category"
                        + " vendor-specific");
    }

    @Test
    void whoCannotBeVerifiedIsNotCompliant() {
        Optional<Failed> failed = Optional.of(new Failed("failure", "server-communication"));
        assertThat(OutcomeCheck.notCompliant(response(Optional.empty(), failed), validation))
                .isEmpty();
        assertThat(OutcomeCheck.notCompliant(
                        response(Optional.of(HealthState.NON_COMPLIANT), Optional.empty()), validation))
                .isEmpty();
        for (StatementOfHealthResponse wrong : List.of(
                response(Optional.of(HealthState.COMPLIANT), Optional.empty()),
                response(Optional.of(HealthState.COMPLIANT), failed),
                response(Optional.of(HealthState.NON_COMPLIANT), failed),
                response(Optional.empty(), Optional.empty()))) {
            assertThat(OutcomeCheck.notCompliant(wrong, validation))
                    .as("%s", wrong)
                    .map(Discrepancy::expected)
                    .contains("an error, or the health state non-compliant");
        }
    }

    @Test
    void theResponseNamesItsStatement() {
        StatementOfHealthResponse right = response(Optional.of(HealthState.COMPLIANT), Optional.empty());
        StatementOfHealthResponse wrong = new StatementOfHealthResponse(
                "SOH-1", right.healthState(), right.error(), right.instructions(), right.fixedRoutes());
        assertThat(OutcomeCheck.answers(statement, right, validation)).isEmpty();
        assertThat(OutcomeCheck.answers(statement, wrong, validation))
                .contains(new Discrepancy(
                        "the response is to statement of health soh-1", "it is to SOH-1", List.of(3, 4)));
    }

    @Test
    void aFindingNamesTheRequirement() {
        assertThat(new Discrepancy("this", "that", List.of(7)).against("SHV-3-01"))
                .isEqualTo(new org.configmgrtck.fact.Finding("SHV-3-01", "this", "that", List.of(7)));
    }
}
