package org.configmgrtck.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.StatementOfHealthResponse;

/** What is the client told to do (REM-*)? */
public final class TellingCheck {
    private TellingCheck() {}

    /** What each check tells a client that failed it. */
    public enum Telling {
        TIME(
                "to evaluate itself again, and to present a new statement of health",
                List.of("re-evaluate", "present-new-statement-of-health")),
        REFERENCE(
                "to download machine policy, to evaluate itself again, and to present a new statement of health",
                List.of("download-machine-policy", "re-evaluate", "present-new-statement-of-health"));

        private final String phrase;
        private final List<String> instructions;

        Telling(String phrase, List<String> instructions) {
            this.phrase = phrase;
            this.instructions = instructions;
        }

        /** How a scenario says it. */
        public String phrase() {
            return phrase;
        }

        /** The words of the contract, in order. */
        public List<String> instructions() {
            return instructions;
        }
    }

    /** Nothing at all (REM-0-01). */
    public static Optional<Discrepancy> nothing(StatementOfHealthResponse response, List<Exchange> validation) {
        boolean holds =
                response.instructions().isEmpty() && response.fixedRoutes().isEmpty();
        return Discrepancy.unless(holds, "the client is told nothing", seen(response), validation);
    }

    /** Just what this check tells, in this order, and no routes (REM-1-01, REM-2-01). */
    public static Optional<Discrepancy> just(
            Telling telling, StatementOfHealthResponse response, List<Exchange> validation) {
        return Discrepancy.unless(
                response.instructions().equals(telling.instructions)
                        && response.fixedRoutes().isEmpty(),
                "the client is told to " + String.join(", ", telling.instructions) + ", with no fixed routes",
                seen(response),
                validation);
    }

    /** Just to log the error, and the routes to just these distribution points, in any order (REM-3-01). */
    public static Optional<Discrepancy> logErrorAndRoutes(
            List<String> routes, StatementOfHealthResponse response, List<Exchange> validation) {
        boolean holds = response.instructions().equals(List.of("log-error"))
                && response.fixedRoutes().size() == routes.size()
                && new HashSet<>(response.fixedRoutes()).equals(new HashSet<>(routes));
        return Discrepancy.unless(
                holds, "the client is told to log-error, with fixed routes to " + routes, seen(response), validation);
    }

    private static String seen(StatementOfHealthResponse response) {
        return "told to " + response.instructions() + " with fixed routes to " + response.fixedRoutes();
    }
}
