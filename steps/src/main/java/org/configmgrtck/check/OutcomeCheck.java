package org.configmgrtck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.StatementOfHealth;
import org.configmgrtck.subject.StatementOfHealthResponse;

/** How did the System Health Validator point judge a statement of health? */
public final class OutcomeCheck {
    private OutcomeCheck() {}

    /** Exactly one of a health state and an error (SHV-OUT-01). */
    public static Optional<Discrepancy> exactlyOne(StatementOfHealthResponse response, List<Exchange> validation) {
        boolean holds = response.healthState().isPresent() != response.error().isPresent();
        return Discrepancy.unless(holds, "exactly one health state or error", seen(response), validation);
    }

    /** Some outcome, and not that the client is compliant (SHV-2-01). */
    public static Optional<Discrepancy> notCompliant(StatementOfHealthResponse response, List<Exchange> validation) {
        boolean holds = response.healthState().isPresent() != response.error().isPresent()
                && !ExpectedOutcome.COMPLIANT.is(response);
        return Discrepancy.unless(holds, "an error, or the health state non-compliant", seen(response), validation);
    }

    /** Just this outcome. */
    public static Optional<Discrepancy> is(
            ExpectedOutcome expected, StatementOfHealthResponse response, List<Exchange> validation) {
        return Discrepancy.unless(
                expected.is(response), "the outcome is " + expected.phrase(), seen(response), validation);
    }

    /** The response says which statement of health it answers (SHV-OUT-02). */
    public static Optional<Discrepancy> answers(
            StatementOfHealth statement, StatementOfHealthResponse response, List<Exchange> validation) {
        return Discrepancy.unless(
                response.statementOfHealth().equals(statement.id()),
                "the response is to statement of health " + statement.id(),
                "it is to " + response.statementOfHealth(),
                validation);
    }

    /** The outcome in words. */
    public static String seen(StatementOfHealthResponse response) {
        List<String> parts = new ArrayList<>();
        response.healthState().ifPresent(state -> parts.add("health state " + state.label()));
        response.error()
                .ifPresent(error -> parts.add(
                        "error of status " + error.status() + " in the failure category " + error.failureCategory()));
        return parts.isEmpty() ? "neither a health state nor an error" : String.join(" and ", parts);
    }
}
