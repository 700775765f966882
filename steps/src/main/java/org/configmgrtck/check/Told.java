package org.configmgrtck.check;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.check.TellingCheck.Telling;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.StatementOfHealthResponse;

/** What a client is to be told beside the outcome, and the requirement that says so. */
sealed interface Told {
    /** The requirement that a client is told otherwise against. */
    String requirement();

    /** How the response differs; empty where it does not. */
    Optional<Discrepancy> discrepancy(StatementOfHealthResponse response, List<Exchange> validation);

    /** Nothing: compliance is not enforced, the client is compliant, or the check that decides has nothing to tell. */
    record Nothing(String requirement) implements Told {
        @Override
        public Optional<Discrepancy> discrepancy(StatementOfHealthResponse response, List<Exchange> validation) {
            return TellingCheck.nothing(response, validation);
        }
    }

    /** What a failed check of the time, or of the reference, tells. */
    record Just(String requirement, Telling telling) implements Told {
        @Override
        public Optional<Discrepancy> discrepancy(StatementOfHealthResponse response, List<Exchange> validation) {
            return TellingCheck.just(telling, response, validation);
        }
    }

    /** What a failed check of compliance tells. */
    record LogErrorAndRoutes(List<String> routes) implements Told {
        @Override
        public String requirement() {
            return "REM-3-01";
        }

        @Override
        public Optional<Discrepancy> discrepancy(StatementOfHealthResponse response, List<Exchange> validation) {
            return TellingCheck.logErrorAndRoutes(routes, response, validation);
        }
    }

    /** The documents do not say what a client is told whose failure is passed on while compliance is enforced. */
    record Anything() implements Told {
        @Override
        public String requirement() {
            return "REM-0-01";
        }

        @Override
        public Optional<Discrepancy> discrepancy(StatementOfHealthResponse response, List<Exchange> validation) {
            return Optional.empty();
        }
    }
}
