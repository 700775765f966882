package org.configmgrtck.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.configmgrtck.Small.fact;
import static org.configmgrtck.Small.failed;
import static org.configmgrtck.Small.hang;
import static org.configmgrtck.Small.notApplicable;
import static org.configmgrtck.Small.notReached;
import static org.configmgrtck.Small.passed;
import static org.configmgrtck.Small.planned;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.configmgrtck.Small;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.specification.Role;
import org.junit.jupiter.api.Test;

/** What was asked is counted apart from what was not, and a requirement as judged only where something was asked. */
class CountsTest {
    private final PlannedScenario trust = planned("trust", "TRUST-01");
    private final PlannedScenario again = planned("again", "TRUST-01");
    private final PlannedScenario root = planned("root", "ROOT-04");
    private final PlannedScenario copy = planned("copy", "COPY-01");

    private static Counts counts(List<PlannedScenario> all, Fact... facts) {
        return Judgement.of(
                        Small.SPECIFICATION, Small.claim(Set.of(Role.POLICY_CLIENT)), Plan.whole(all), List.of(facts))
                .counts();
    }

    @Test
    void whatTheRunEndedBeforeItsFirstStepWasNotAsked() {
        Counts counts = counts(
                List.of(trust, again, root, copy),
                fact(trust, passed()),
                notReached(again, ReasonCode.OUT_OF_TIME, "no time"),
                notReached(root, ReasonCode.OUT_OF_TIME, "no time"),
                fact(copy, notApplicable()));

        assertThat(counts.judged()).isEqualTo(4);
        assertThat(counts.asked()).isEqualTo(1);
        assertThat(counts.notAsked()).isEqualTo(Map.of("out-of-time", 2));
        assertThat(counts.notAskedWords()).isEqualTo("not asked: 2 INCONCLUSIVE (2 out-of-time)");
        assertThat(counts.scenarioWords())
                .isEqualTo("1 of 4 scenarios asked: 1 PASS; not asked: 2 INCONCLUSIVE (2 out-of-time);"
                        + " 1 NOT_APPLICABLE");
        assertThat(counts.judgedRequirements()).isEqualTo(1);
    }

    @Test
    void whatEndedAfterItsFirstStepWasAsked() {
        Counts counts = counts(List.of(trust, root), fact(trust, hang()), fact(root, failed("ROOT-04")));

        assertThat(counts.asked()).isEqualTo(2);
        assertThat(counts.notAsked()).isEmpty();
        assertThat(counts.notAskedWords()).isEmpty();
        assertThat(counts.judgedRequirements()).isEqualTo(2);
        assertThat(counts.scenarioWords()).isEqualTo("2 of 2 scenarios asked: 1 FAIL, 1 INCONCLUSIVE");
    }

    @Test
    void aRequirementIsJudgedByItsOwnScenariosOnly() {
        Counts counts =
                counts(List.of(trust, root), fact(trust, hang()), notReached(root, ReasonCode.OUT_OF_TIME, "no time"));

        assertThat(counts.judgedRequirements()).isEqualTo(1);
    }

    @Test
    void everyRequirementIsCountedOnce() {
        Counts counts = counts(List.of(trust), fact(trust, passed()));

        assertThat(counts.allRequirements())
                .isEqualTo(Small.SPECIFICATION.requirements().size());
        assertThat(counts.requirementWords())
                .startsWith(counts.allRequirements() + " requirements: 1 PASS, ")
                .doesNotContain("0 ", "no MUST");
    }

    @Test
    void oneScenarioIsNotCalledScenarios() {
        assertThat(counts(List.of(trust), fact(trust, passed())).scenarioWords())
                .isEqualTo("1 of 1 scenario asked: 1 PASS");
    }
}
