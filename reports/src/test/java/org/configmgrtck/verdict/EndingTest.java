package org.configmgrtck.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.configmgrtck.Small;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.specification.Role;
import org.configmgrtck.verdict.JudgedWaiver.Fit;
import org.junit.jupiter.api.Test;

class EndingTest {
    private static final Set<Role> CLIENT = Set.of(Role.POLICY_CLIENT);
    private static final Mismatch OVER = new Mismatch(Mismatch.Kind.OVER_CLAIMED, "claims more");
    private static final Mismatch UNDER = new Mismatch(Mismatch.Kind.UNDER_CLAIMED, "claims less");

    private final PlannedScenario one = Small.planned("one", "TRUST-01");
    private final PlannedScenario two = Small.planned("two", "TRUST-01");
    private final PlannedScenario other = Small.planned("other", "ROOT-04");

    @Test
    void aFailureThatIsWaivedCountsNoMoreButStaysAFailure() {
        Judgement judgement = judge(List.of(waiver("TRUST-01/one")), failed(one), passed(two), passed(other));

        assertThat(judgement.verdict()).isEqualTo(RunVerdict.NOT_CONFORMANT);
        assertThat(judgement.exitCode()).isEqualTo(ExitCode.CONFORMANT);
        assertThat(judgement.ending().meaning()).contains("waived");
        assertThat(fits(judgement)).containsExactly(Fit.HOLDS);
    }

    @Test
    void aFailureBesideThatIsNotWaivedCounts() {
        Judgement judgement = judge(List.of(waiver("TRUST-01/one")), failed(one), failed(two), passed(other));

        assertThat(judgement.exitCode()).isEqualTo(ExitCode.NOT_CONFORMANT);
        assertThat(judgement.ending().meaning()).isEqualTo(ExitCode.NOT_CONFORMANT.meaning());
    }

    @Test
    void aWholeRequirementCanBeWaivedIfAllOfItFailed() {
        Judgement judgement = judge(List.of(waiver("TRUST-01")), failed(one), hung(two), passed(other));

        assertThat(judgement.exitCode()).isEqualTo(ExitCode.CONFORMANT);
        assertThat(judgement.ending().waivers().get(0).scenarios()).containsExactly("TRUST-01/one", "TRUST-01/two");
    }

    /** The failure may be one that another shard asks. */
    @Test
    void aShardLeavesItToTheMergeWhetherAWaiverIsStale() {
        Plan plan = new Plan(List.of(one, two, other), Set.of(one.scenario(), other.scenario()));
        List<Waiver> waivers = List.of(
                waiver("TRUST-01/two"),
                waiver("TRUST-01"),
                waiver("TRUST-01/one"),
                waiver("SIGN-01"),
                waiver("ROOT-04/other"));
        Judgement shard = Judgement.of(
                Small.SPECIFICATION,
                Small.claim(CLIENT),
                plan,
                List.of(passed(one), failed(other)),
                waivers,
                List.of(),
                true);

        assertThat(fits(shard)).containsExactly(Fit.UNDECIDED, Fit.UNDECIDED, Fit.STALE, Fit.STALE, Fit.HOLDS);
        assertThat(shard.ending().waivers().get(0).words()).contains("tck merge");
        assertThat(shard.ending().waivers().get(3).words()).contains("does not claim");
        assertThat(judge(waivers.subList(0, 1), passed(one), failed(other), passed(two))
                        .exitCode())
                .isEqualTo(ExitCode.NOT_CONFORMANT);
    }

    @Test
    void aShardWhoseWaiversAreForOthersEndsAsWithoutThem() {
        Plan plan = new Plan(List.of(one, two, other), Set.of(one.scenario(), other.scenario()));
        Judgement shard = Judgement.of(
                Small.SPECIFICATION,
                Small.claim(CLIENT),
                plan,
                List.of(passed(one), passed(other)),
                List.of(waiver("TRUST-01/two")),
                List.of(),
                true);
        assertThat(shard.exitCode()).isEqualTo(ExitCode.NOT_DECIDED);
    }

    @Test
    void aRequirementOfWhichSomethingPassedIsTooMuchToWaive() {
        Judgement judgement = judge(List.of(waiver("TRUST-01")), failed(one), passed(two), passed(other));

        assertThat(fits(judgement)).containsExactly(Fit.OVER_BROAD);
        assertThat(judgement.ending().waivers().get(0).words())
                .contains("1 of 2")
                .contains("TRUST-01/one");
        assertThat(judgement.exitCode()).isEqualTo(ExitCode.MISMATCH);
    }

    @Test
    void aWaiverOfARequirementCoversWhatDidNotMeetItElsewhere() {
        Fact elsewhere = Small.fact(other, Small.failed("TRUST-01"));
        Judgement judgement = judge(List.of(waiver("TRUST-01")), failed(one), failed(two), elsewhere);

        assertThat(judgement.ending().waivers().get(0).scenarios()).contains("ROOT-04/other");
    }

    @Test
    void whatStayedUnclearCanBeWaived() {
        Judgement judgement = judge(List.of(waiver("TRUST-01/one")), hung(one), passed(two), passed(other));

        assertThat(judgement.verdict()).isEqualTo(RunVerdict.INCONCLUSIVE);
        assertThat(judgement.exitCode()).isEqualTo(ExitCode.CONFORMANT);
    }

    @Test
    void aFailureOfTheKitCannotBeWaived() {
        Fact broken = Small.fact(one, new Outcome.KitError("a bug"));
        Judgement judgement = judge(List.of(waiver("TRUST-01/one")), broken, passed(two), passed(other));

        assertThat(judgement.exitCode()).isEqualTo(ExitCode.KIT_FAILED);
        assertThat(judgement.ending().waivers().get(0).words()).contains("nobody can waive");
    }

    @Test
    void whenEverythingIsWaivedNothingWasShown() {
        Judgement judgement =
                judge(List.of(waiver("TRUST-01"), waiver("ROOT-04")), failed(one), failed(two), failed(other));

        assertThat(judgement.exitCode()).isEqualTo(ExitCode.NOT_DECIDED);
        assertThat(judgement.ending().meaning()).contains("waived").contains("inconclusive");
    }

    @Test
    void aWaiverOfWhatPassedIsStale() {
        Judgement judgement = judge(List.of(waiver("TRUST-01/one")), passed(one), passed(two), passed(other));

        assertThat(judgement.verdict()).isEqualTo(RunVerdict.CONFORMANT);
        assertThat(judgement.exitCode()).isEqualTo(ExitCode.MISMATCH);
        assertThat(judgement.ending().waivers().get(0))
                .extracting(JudgedWaiver::fit, JudgedWaiver::words)
                .containsExactly(Fit.STALE, "It passed. Remove the entry.");
    }

    @Test
    void aStaleWaiverSaysWhatBecameOfWhatItWaives() {
        Plan plan = new Plan(List.of(one, two, other), Set.of("TRUST-01/one", "TRUST-01/two"));
        Judgement notAsked = judge(plan, List.of(waiver("ROOT-04")), List.of(), passed(one), passed(two));
        assertThat(notAsked.ending().waivers().get(0).words()).contains("not asked in this run");
        assertThat(notAsked.exitCode()).isEqualTo(ExitCode.MISMATCH);

        Fact foreign = Small.fact(one, Small.notApplicable());
        Judgement notApplicable = judge(List.of(waiver("TRUST-01/one")), foreign, passed(two), passed(other));
        assertThat(notApplicable.ending().waivers().get(0).words()).contains("the clock can't be set");

        Judgement unclaimed = judge(List.of(waiver("SIGN-01")), passed(one), passed(two), passed(other));
        assertThat(unclaimed.ending().waivers().get(0).words()).contains("does not claim site-server");
    }

    @Test
    void aSelectedRunNeverEndsWithNoughtHoweverMuchIsWaived() {
        Plan plan = new Plan(List.of(one, two, other), Set.of("TRUST-01/one", "TRUST-01/two"));
        Judgement judgement = judge(plan, List.of(waiver("TRUST-01/one")), List.of(), failed(one), passed(two));

        assertThat(judgement.verdict()).isEqualTo(RunVerdict.NOT_CONFORMANT);
        assertThat(judgement.exitCode()).isEqualTo(ExitCode.NOT_DECIDED);
    }

    @Test
    void whoeverClaimsTooMuchMismatchesAndWhoeverClaimsTooLittleIsRemarkedOn() {
        Plan plan = Plan.whole(List.of(one, other));
        Judgement over = judge(plan, List.of(), List.of(OVER), passed(one), passed(other));
        Judgement under = judge(plan, List.of(), List.of(UNDER), passed(one), passed(other));

        assertThat(over.exitCode()).isEqualTo(ExitCode.MISMATCH);
        assertThat(under.exitCode()).isEqualTo(ExitCode.CONFORMANT);
        assertThat(under.ending().mismatches()).containsExactly(UNDER);
    }

    @Test
    void whatIsNotServedIsAMismatchAndSaidOnce() {
        Outcome notServed = new Outcome.Inconclusive(ReasonCode.NOT_SERVED, "claims it, does not serve it");
        Judgement judgement = judge(List.of(), Small.fact(one, notServed), Small.fact(two, notServed), passed(other));

        assertThat(judgement.verdict()).isEqualTo(RunVerdict.INCONCLUSIVE);
        assertThat(judgement.exitCode()).isEqualTo(ExitCode.MISMATCH);
        assertThat(judgement.ending().mismatches())
                .containsExactly(new Mismatch(Mismatch.Kind.OVER_CLAIMED, "claims it, does not serve it"));
    }

    @Test
    void aProvenFailureGoesBeforeAMismatchAndTheKitsOwnBeforeBoth() {
        Plan plan = Plan.whole(List.of(one));
        Judgement failed = judge(plan, List.of(), List.of(OVER), failed(one));
        assertThat(failed.exitCode()).isEqualTo(ExitCode.NOT_CONFORMANT);
        assertThat(failed.ending().mismatches()).containsExactly(OVER);

        Fact broken = Small.fact(one, new Outcome.KitError("a bug"));
        assertThat(judge(plan, List.of(), List.of(OVER), broken).exitCode()).isEqualTo(ExitCode.KIT_FAILED);
    }

    private Judgement judge(List<Waiver> waivers, Fact... facts) {
        return judge(Plan.whole(List.of(one, two, other)), waivers, List.of(), facts);
    }

    private static Judgement judge(Plan plan, List<Waiver> waivers, List<Mismatch> mismatches, Fact... facts) {
        return Judgement.of(Small.SPECIFICATION, Small.claim(CLIENT), plan, List.of(facts), waivers, mismatches);
    }

    private static List<Fit> fits(Judgement judgement) {
        return judgement.ending().waivers().stream().map(JudgedWaiver::fit).toList();
    }

    private static Waiver waiver(String id) {
        return Small.waiver(id);
    }

    private static Fact passed(PlannedScenario scenario) {
        return Small.fact(scenario, Small.passed());
    }

    private static Fact failed(PlannedScenario scenario) {
        return Small.fact(scenario, Small.failed(scenario.requirements().get(0)));
    }

    private static Fact hung(PlannedScenario scenario) {
        return Small.fact(scenario, Small.hang());
    }
}
