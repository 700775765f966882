package org.configmgrtck.access;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.subject.FailureCategory;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.StatementOfHealthResponse;
import org.configmgrtck.subject.StatementOfHealthResponse.Failed;

/** What a System Health Validator point can pass to the network policy server. */
final class Passed {
    /** Nobody is there: a network policy server asks nothing of it. */
    private static final String ROUTE = "http://distribution-point.invalid";

    private final String statement;

    /** @param statement the id of the statement of health that it is about */
    Passed(String statement) {
        this.statement = statement;
    }

    /** A health state; a non-compliant client is told what one is told that lacks software updates. */
    StatementOfHealthResponse state(HealthState state) {
        StatementOfHealthResponse untold =
                new StatementOfHealthResponse(statement, Optional.of(state), Optional.empty(), List.of(), List.of());
        return state == HealthState.NON_COMPLIANT ? told(untold) : untold;
    }

    /** The same, and told what one is told that lacks software updates. */
    static StatementOfHealthResponse told(StatementOfHealthResponse response) {
        return response.telling(List.of("log-error"), List.of(ROUTE));
    }

    /** The status Unknown: check 2 could not tell the client's site. */
    StatementOfHealthResponse unknownSite(FailureCategory category) {
        return error("unknown", category);
    }

    /** A failure in this category. */
    StatementOfHealthResponse failure(FailureCategory category) {
        return error("failure", category);
    }

    private StatementOfHealthResponse error(String status, FailureCategory category) {
        return new StatementOfHealthResponse(
                statement, Optional.empty(), Optional.of(new Failed(status, category.label())), List.of(), List.of());
    }
}
