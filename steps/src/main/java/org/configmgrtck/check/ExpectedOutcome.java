package org.configmgrtck.check;

import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.StatementOfHealthResponse;

/** The outcomes that a statement of health can have, as scenarios name them. */
public enum ExpectedOutcome {
    COMPLIANT("compliant") {
        @Override
        boolean is(StatementOfHealthResponse response) {
            return isState(response, HealthState.COMPLIANT);
        }
    },
    NON_COMPLIANT("non-compliant") {
        @Override
        boolean is(StatementOfHealthResponse response) {
            return isState(response, HealthState.NON_COMPLIANT);
        }
    },
    /** Check 2 failed: status Unknown, in the category of vendor-specific error codes. */
    UNKNOWN_SITE("the unknown site error") {
        @Override
        boolean is(StatementOfHealthResponse response) {
            return isError(response, "unknown", "vendor-specific");
        }
    },
    /** Check 7 did not know the code. */
    VENDOR_SPECIFIC("the vendor-specific error") {
        @Override
        boolean is(StatementOfHealthResponse response) {
            return isError(response, "failure", "vendor-specific");
        }
    },
    CLIENT_COMPONENT("the error client-component") {
        @Override
        boolean is(StatementOfHealthResponse response) {
            return isError(response, "failure", "client-component");
        }
    },
    CLIENT_COMMUNICATION("the error client-communication") {
        @Override
        boolean is(StatementOfHealthResponse response) {
            return isError(response, "failure", "client-communication");
        }
    };

    private final String phrase;

    ExpectedOutcome(String phrase) {
        this.phrase = phrase;
    }

    /** How a scenario says it. */
    public String phrase() {
        return phrase;
    }

    /** Is the response just this? */
    abstract boolean is(StatementOfHealthResponse response);

    private static boolean isState(StatementOfHealthResponse response, HealthState state) {
        return response.error().isEmpty()
                && response.healthState().filter(state::equals).isPresent();
    }

    private static boolean isError(StatementOfHealthResponse response, String status, String category) {
        return response.healthState().isEmpty()
                && response.error()
                        .filter(error -> error.status().equals(status))
                        .filter(error -> error.failureCategory().equals(category))
                        .isPresent();
    }
}
