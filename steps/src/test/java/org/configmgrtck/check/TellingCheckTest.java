package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.check.TellingCheck.Telling;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.StatementOfHealthResponse;
import org.junit.jupiter.api.Test;

class TellingCheckTest {
    private static final List<String> TIME = List.of("re-evaluate", "present-new-statement-of-health");
    private static final List<String> REFERENCE =
            List.of("download-machine-policy", "re-evaluate", "present-new-statement-of-health");

    private final List<Exchange> validation = List.of(Exchanges.assignments(9));

    private static StatementOfHealthResponse telling(List<String> instructions, List<String> routes) {
        return new StatementOfHealthResponse(
                "soh-1", Optional.of(HealthState.NON_COMPLIANT), Optional.empty(), instructions, routes);
    }

    private Optional<Discrepancy> just(Telling telling, List<String> instructions) {
        return TellingCheck.just(telling, telling(instructions, List.of()), validation);
    }

    private Optional<Discrepancy> logged(List<String> instructions, String... routes) {
        return TellingCheck.logErrorAndRoutes(
                List.of("dp1", "dp2"), telling(instructions, List.of(routes)), validation);
    }

    @Test
    void nothingIsNeitherInstructionsNorRoutes() {
        assertThat(TellingCheck.nothing(telling(List.of(), List.of()), validation))
                .isEmpty();
        assertThat(TellingCheck.nothing(telling(List.of("log-error"), List.of()), validation))
                .contains(new Discrepancy(
                        "the client is told nothing", "told to [log-error] with fixed routes to []", List.of(9)));
        assertThat(TellingCheck.nothing(telling(List.of(), List.of("dp1")), validation))
                .isPresent();
    }

    @Test
    void eachCheckTellsItsOwn() {
        assertThat(just(Telling.TIME, TIME)).isEmpty();
        assertThat(just(Telling.REFERENCE, REFERENCE)).isEmpty();
        assertThat(just(Telling.TIME, REFERENCE)).isPresent();
        assertThat(just(Telling.REFERENCE, TIME))
                .contains(new Discrepancy(
                        "the client is told to download-machine-policy, re-evaluate, present-new-statement-of-health,"
                                + " with no fixed routes",
                        "told to [re-evaluate, present-new-statement-of-health] with fixed routes to []",
                        List.of(9)));
    }

    @Test
    void theOrderOfInstructionsMatters() {
        assertThat(just(
                        Telling.REFERENCE,
                        List.of("re-evaluate", "download-machine-policy", "present-new-statement-of-health")))
                .isPresent();
    }

    @Test
    void routesAreForUpdatesOnly() {
        assertThat(TellingCheck.just(Telling.TIME, telling(TIME, List.of("dp1")), validation))
                .isPresent();
    }

    @Test
    void neitherMoreNorLessIsTold() {
        assertThat(just(Telling.TIME, List.of("re-evaluate"))).isPresent();
        assertThat(just(Telling.TIME, List.of("re-evaluate", "present-new-statement-of-health", "log-error")))
                .isPresent();
        assertThat(just(Telling.TIME, List.of())).isPresent();
    }

    @Test
    void theErrorIsLoggedAndTheRoutesAreJustThese() {
        assertThat(logged(List.of("log-error"), "dp1", "dp2")).isEmpty();
        assertThat(logged(List.of("log-error"), "dp2", "dp1"))
                .as("routes have no order")
                .isEmpty();
    }

    @Test
    void missingLogRoutesOrOddOnesAreFound() {
        assertThat(logged(List.of(), "dp1", "dp2"))
                .contains(new Discrepancy(
                        "the client is told to log-error, with fixed routes to [dp1, dp2]",
                        "told to [] with fixed routes to [dp1, dp2]",
                        List.of(9)));
        assertThat(logged(List.of("log-error", "present-new-statement-of-health"), "dp1", "dp2"))
                .as("a client presents when it has installed the updates, and is not told to")
                .isPresent();
        assertThat(logged(List.of("log-error"), "dp1")).isPresent();
        assertThat(logged(List.of("log-error"), "dp1", "dp3")).isPresent();
        assertThat(logged(List.of("log-error"), "dp1", "dp2", "dp3")).isPresent();
        assertThat(logged(List.of("log-error"), "dp1", "dp1")).isPresent();
        assertThat(logged(List.of("log-error"), "dp1", "dp2", "dp2")).isPresent();
        assertThat(logged(List.of("log-error", "download-machine-policy"), "dp1", "dp2"))
                .isPresent();
    }
}
