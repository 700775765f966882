package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.configmgrtck.check.Situations.KNOWN;
import static org.configmgrtck.check.Situations.passing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.specification.ChosenReadings;
import org.configmgrtck.specification.Specification;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.StatementOfHealth.Category;
import org.configmgrtck.subject.StatementOfHealthResponse;
import org.configmgrtck.subject.StatementOfHealthResponse.Failed;
import org.junit.jupiter.api.Test;

/** Which requirement a wrong decision is held against. */
class DecisionCheckTest {
    private static final SevenChecks CHECKS = new SevenChecks(ChosenReadings.standard(Specification.load()));
    private static final Duration TOO_OLD = Duration.ofHours(25);
    private static final Duration OLDER = Duration.ofSeconds(-1);
    private static final List<String> TIME = List.of("re-evaluate", "present-new-statement-of-health");
    private static final List<String> REFERENCE =
            List.of("download-machine-policy", "re-evaluate", "present-new-statement-of-health");

    private static StatementOfHealthResponse state(HealthState state, List<String> instructions) {
        return new StatementOfHealthResponse("soh-1", Optional.of(state), Optional.empty(), instructions, List.of());
    }

    private static StatementOfHealthResponse compliant() {
        return state(HealthState.COMPLIANT, List.of());
    }

    private static StatementOfHealthResponse error(String status, String category) {
        return new StatementOfHealthResponse(
                "soh-1", Optional.empty(), Optional.of(new Failed(status, category)), List.of(), List.of());
    }

    private static Optional<String> blamed(
            Situations situation, StatementOfHealthResponse response, HealthCheck... touched) {
        return DecisionCheck.of(CHECKS, situation.situation(), Set.of(touched), response, List.of())
                .map(Finding::requirement);
    }

    @Test
    void aRightDecisionIsNoFinding() {
        assertThat(blamed(passing(), compliant())).isEmpty();
        assertThat(blamed(
                        passing().enforced().age(TOO_OLD),
                        state(HealthState.NON_COMPLIANT, TIME),
                        HealthCheck.VALIDITY_PERIOD))
                .isEmpty();
    }

    @Test
    void theAnswerOfALaterCheckIsAMatterOfTheOrder() {
        assertThat(blamed(
                        passing().enforced().age(TOO_OLD).policies(OLDER),
                        state(HealthState.NON_COMPLIANT, REFERENCE),
                        HealthCheck.VALIDITY_PERIOD,
                        HealthCheck.REFERENCE))
                .contains("SHV-ORDER-01");
        assertThat(blamed(passing().from("ZZ9").agentDisabled(), compliant(), HealthCheck.SITE, HealthCheck.AGENT))
                .contains("SHV-ORDER-01");
        assertThat(blamed(
                        passing().failure(Category.CLIENT_COMPONENT, KNOWN),
                        error("failure", "client-component"),
                        HealthCheck.FAILURE_CODE))
                .contains("SHV-ORDER-01");
    }

    @Test
    void theAnswerOfAnEarlierCheckIsAMatterOfThatCheck() {
        StatementOfHealthResponse nonCompliant = state(HealthState.NON_COMPLIANT, List.of());
        assertThat(blamed(passing().age(Duration.ofHours(24)), nonCompliant, HealthCheck.VALIDITY_PERIOD))
                .contains("SHV-4-05");
        assertThat(blamed(passing(), nonCompliant, HealthCheck.REFERENCE)).contains("SHV-5-02");
        assertThat(blamed(
                        passing().from("DEF").policies(Duration.ofDays(1)),
                        error("unknown", "vendor-specific"),
                        HealthCheck.SITE))
                .contains("SHV-2-01");
    }

    @Test
    void anyOtherIsAMatterOfTheCheckThatDecides() {
        assertThat(blamed(passing().nonCompliant(), compliant(), HealthCheck.COMPLIANCE))
                .contains("SHV-6-02");
        assertThat(blamed(passing().age(TOO_OLD), compliant(), HealthCheck.VALIDITY_PERIOD))
                .contains("SHV-4-04");
        assertThat(blamed(passing(), error("failure", "server-component"))).contains("SHV-6-01");
    }

    @Test
    void theRightOutcomeWithTheWrongInstructionsIsAMatterOfTheseInstructions() {
        assertThat(blamed(
                        passing().enforced().age(TOO_OLD),
                        state(HealthState.NON_COMPLIANT, List.of()),
                        HealthCheck.VALIDITY_PERIOD))
                .contains("REM-1-01");
        assertThat(blamed(passing().age(TOO_OLD), state(HealthState.NON_COMPLIANT, TIME), HealthCheck.VALIDITY_PERIOD))
                .contains("REM-0-01");
        assertThat(blamed(passing().enforced(), state(HealthState.COMPLIANT, TIME)))
                .contains("REM-0-01");
    }
}
