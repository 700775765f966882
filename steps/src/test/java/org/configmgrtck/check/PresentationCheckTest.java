package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.HealthState;
import org.junit.jupiter.api.Test;

class PresentationCheckTest {
    private static final Instant POLICIES = Statements.POLICIES;
    private static final Instant CREATED = Statements.CREATED;

    private final List<Exchange> exchanges = List.of(Exchanges.assignments(1));

    @Test
    void silenceIsNoNewStatement() {
        assertThat(PresentationCheck.madeWithPoliciesOf(POLICIES, List.of(), exchanges))
                .contains(new Discrepancy(
                        "a new statement of health is presented that was made with the policies of " + POLICIES,
                        "no statement of health was presented",
                        List.of(1)));
        assertThat(PresentationCheck.saysAgentEnabled(true, List.of(), exchanges))
                .isPresent();
        assertThat(PresentationCheck.createdAt(CREATED, List.of(), exchanges)).isPresent();
        assertThat(PresentationCheck.compliant(List.of(), exchanges)).isPresent();
        assertThat(PresentationCheck.lacking(List.of("KB1"), List.of(), exchanges))
                .isPresent();
    }

    @Test
    void oneIsNeitherNoneNorTwo() {
        assertThat(PresentationCheck.justOne(List.of(Statements.compliant(2)), exchanges))
                .isEmpty();
        assertThat(PresentationCheck.justOne(List.of(), exchanges)).isPresent();
        assertThat(PresentationCheck.justOne(List.of(Statements.compliant(2), Statements.compliant(3)), exchanges))
                .contains(new Discrepancy(
                        "just one new statement of health is presented", "2 were presented", List.of(1)));
    }

    @Test
    void thePoliciesAreThoseOfTheVeryInstant() {
        List<PresentedStatement> presented = List.of(Statements.compliant(2));
        assertThat(PresentationCheck.madeWithPoliciesOf(POLICIES, presented, exchanges))
                .isEmpty();
        assertThat(PresentationCheck.madeWithPoliciesOf(POLICIES.plusSeconds(1), presented, exchanges))
                .map(Discrepancy::actual)
                .contains("the last was statement of health soh-2 (exchange 2) of " + CREATED
                        + ", site ABC, policies of " + POLICIES + ", compliant, lacking []");
        assertThat(PresentationCheck.madeWithPoliciesOf(
                        POLICIES, List.of(Statements.beforeMachinePolicy(2)), exchanges))
                .isPresent();
    }

    @Test
    void theLastStatementCounts() {
        PresentedStatement former = Statements.lacking(2, "KB1");
        PresentedStatement last = Statements.compliant(3);
        assertThat(PresentationCheck.compliant(List.of(former, last), exchanges))
                .isEmpty();
        assertThat(PresentationCheck.compliant(List.of(last, former), exchanges))
                .isPresent();
    }

    @Test
    void whatItSaysOfTheClientAgentAndWhenItWasCreated() {
        List<PresentedStatement> presented = List.of(Statements.compliant(2));
        assertThat(PresentationCheck.saysAgentEnabled(true, presented, exchanges))
                .isEmpty();
        assertThat(PresentationCheck.saysAgentEnabled(false, presented, exchanges))
                .isPresent();
        assertThat(PresentationCheck.createdAt(CREATED, presented, exchanges)).isEmpty();
        assertThat(PresentationCheck.createdAt(CREATED.plusSeconds(1), presented, exchanges))
                .isPresent();
    }

    @Test
    void whichSiteItNames() {
        List<PresentedStatement> presented = List.of(Statements.compliant(2));
        assertThat(PresentationCheck.ofSite("ABC", presented, exchanges)).isEmpty();
        assertThat(PresentationCheck.ofSite("ABD", presented, exchanges)).isPresent();
        assertThat(PresentationCheck.ofSite("ABC", List.of(), exchanges)).isPresent();
    }

    @Test
    void noTwoHaveOneId() {
        PresentedStatement one = Statements.compliant(2);
        PresentedStatement other = Statements.compliant(3);
        assertThat(PresentationCheck.withIdsOfTheirOwn(List.of(one, other))).isEmpty();
        assertThat(PresentationCheck.withIdsOfTheirOwn(List.of(one, other, new PresentedStatement(4, one.statement()))))
                .map(Discrepancy::evidence)
                .contains(List.of(2, 4));
    }

    @Test
    void whoLacksSomethingIsNotCompliant() {
        PresentedStatement contradictory = Statements.of(2, Optional.of(HealthState.COMPLIANT), "KB1");
        assertThat(PresentationCheck.compliant(List.of(contradictory), exchanges))
                .isPresent();
        assertThat(PresentationCheck.lacking(List.of("KB1"), List.of(contradictory), exchanges))
                .isPresent();
        assertThat(PresentationCheck.compliant(List.of(Statements.withoutStatus(2)), exchanges))
                .isPresent();
    }

    @Test
    void whatIsLackingIsASet() {
        List<PresentedStatement> presented = List.of(Statements.lacking(2, "KB2", "KB1"));
        assertThat(PresentationCheck.lacking(List.of("KB1", "KB2"), presented, exchanges))
                .isEmpty();
        assertThat(PresentationCheck.lacking(List.of("KB1"), presented, exchanges))
                .isPresent();
        assertThat(PresentationCheck.lacking(
                        List.of("KB1", "KB2"), List.of(Statements.lacking(2, "KB1", "KB1")), exchanges))
                .isPresent();
    }

    @Test
    void noneMayClaimComplianceNotEvenBetweenOthers() {
        assertThat(PresentationCheck.noneCompliant(List.of(Statements.lacking(2, "KB1"), Statements.withoutStatus(3))))
                .isEmpty();
        assertThat(PresentationCheck.noneCompliant(
                        List.of(Statements.lacking(2), Statements.compliant(3), Statements.lacking(4))))
                .map(Discrepancy::evidence)
                .contains(List.of(3));
    }

    @Test
    void noneMayBePresentedWhateverItSays() {
        assertThat(PresentationCheck.nothing(List.of())).isEmpty();
        assertThat(PresentationCheck.nothing(List.of(Statements.lacking(2, "KB1"))))
                .map(Discrepancy::evidence)
                .contains(List.of(2));
    }

    @Test
    void noneMaySayThatMachinePolicyWasDownloaded() {
        assertThat(PresentationCheck.noneWithMachinePolicy(List.of())).isEmpty();
        assertThat(PresentationCheck.noneWithMachinePolicy(List.of(Statements.beforeMachinePolicy(2))))
                .isEmpty();
        assertThat(PresentationCheck.noneWithMachinePolicy(
                        List.of(Statements.beforeMachinePolicy(2), Statements.withoutStatus(3))))
                .map(Discrepancy::evidence)
                .contains(List.of(3));
        assertThat(PresentationCheck.noneWithMachinePolicy(List.of(Statements.claimingTooEarly(2))))
                .isPresent();
    }
}
