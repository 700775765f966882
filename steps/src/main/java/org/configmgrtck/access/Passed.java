package org.configmgrtck.access;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.subject.FailureCategory;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.StatementOfHealthResponse;
import org.configmgrtck.subject.StatementOfHealthResponse.Failed;

/** What a System Health Validator point can pass to the network policy server. */
final class Passed {
    private static final String STATEMENT = "soh-1";

    private Passed() {}

    /** A health state. */
    static StatementOfHealthResponse state(HealthState state) {
        return new StatementOfHealthResponse(STATEMENT, Optional.of(state), Optional.empty(), List.of(), List.of());
    }

    /** The status Unknown: check 2 could not tell the client's site. */
    static StatementOfHealthResponse unknownSite() {
        return error("unknown", FailureCategory.VENDOR_SPECIFIC);
    }

    /** A failure in this category. */
    static StatementOfHealthResponse failure(FailureCategory category) {
        return error("failure", category);
    }

    private static StatementOfHealthResponse error(String status, FailureCategory category) {
        return new StatementOfHealthResponse(
                STATEMENT, Optional.empty(), Optional.of(new Failed(status, category.label())), List.of(), List.of());
    }
}
