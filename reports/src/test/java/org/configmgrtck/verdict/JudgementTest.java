package org.configmgrtck.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.configmgrtck.Small.fact;
import static org.configmgrtck.Small.failed;
import static org.configmgrtck.Small.hang;
import static org.configmgrtck.Small.notApplicable;
import static org.configmgrtck.Small.passed;
import static org.configmgrtck.Small.planned;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.configmgrtck.Small;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.specification.Role;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final Set<Role> CLIENT = Set.of(Role.POLICY_CLIENT);

    private final PlannedScenario trust = planned("trust", "TRUST-01");
    private final PlannedScenario root = planned("root", "ROOT-04");
    private final PlannedScenario copy = planned("copy", "COPY-01");
    private final PlannedScenario both = planned("both", "TRUST-01", "ROOT-04");

    private static Judgement judge(List<PlannedScenario> all, Fact... facts) {
        return judge(Plan.whole(all), facts);
    }

    private static Judgement judge(Plan plan, Fact... facts) {
        return Judgement.of(Small.SPECIFICATION, Small.claim(CLIENT), plan, List.of(facts));
    }

    private static RequirementVerdict of(Judgement judgement, String id) {
        return judgement.requirements().stream()
                .filter(one -> one.requirement().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void conformantIfEveryClaimedMustPassed() {
        Judgement judgement = judge(List.of(trust, root), fact(trust, passed()), fact(root, passed()));
        assertThat(judgement.verdict()).isEqualTo(RunVerdict.CONFORMANT);
        assertThat(judgement.exitCode().code()).isZero();
        assertThat(of(judgement, "TRUST-01").verdict()).isEqualTo(Verdict.PASS);
        assertThat(of(judgement, "COPY-01").verdict()).isEqualTo(Verdict.NOT_TESTED);
        assertThat(of(judgement, "COPY-01").reason()).isEqualTo("no scenario asks it");
        assertThat(of(judgement, "CHECK-01").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(of(judgement, "CHECK-02").reason()).isEqualTo("not claimed: site-server, shv-point");
    }

    @Test
    void oneFailedScenarioFailsItsRequirementAndTheRun() {
        PlannedScenario other = planned("other", "TRUST-01");
        Judgement judgement = judge(
                List.of(trust, other, root),
                fact(trust, passed()),
                fact(other, failed("TRUST-01")),
                fact(root, passed()));
        assertThat(of(judgement, "TRUST-01").verdict()).isEqualTo(Verdict.FAIL);
        assertThat(of(judgement, "TRUST-01").reason()).startsWith("TRUST-01/other: Expected: no request");
        assertThat(of(judgement, "TRUST-01").asked()).containsExactly("TRUST-01/trust", "TRUST-01/other");
        assertThat(judgement.verdict()).isEqualTo(RunVerdict.NOT_CONFORMANT);
        assertThat(judgement.because()).containsExactly("1 MUST (TRUST-01) not met.");
        assertThat(judgement.exitCode().code()).isEqualTo(1);
    }

    @Test
    void aFailureLeavesTheOtherRequirementsOfTheScenarioOpen() {
        Judgement judgement = judge(List.of(both), fact(both, failed("ROOT-04")));
        assertThat(of(judgement, "ROOT-04").verdict()).isEqualTo(Verdict.FAIL);
        assertThat(of(judgement, "TRUST-01").verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(of(judgement, "TRUST-01").reason()).isEqualTo("TRUST-01/both: the scenario stopped at ROOT-04");
    }

    @Test
    void aScenarioThatDidNotStopAtItsFindingSaysWhatIsMet() {
        Finding elsewhere = new Finding("ROOT-04", "this", "that", List.of(), List.of(), List.of("TRUST-01"));
        Judgement judgement = judge(List.of(trust), fact(trust, new Outcome.Failed(elsewhere)));
        assertThat(of(judgement, "ROOT-04").verdict()).isEqualTo(Verdict.FAIL);
        assertThat(of(judgement, "TRUST-01").verdict()).isEqualTo(Verdict.PASS);
        assertThat(judgement.verdict()).isEqualTo(RunVerdict.NOT_CONFORMANT);
    }

    @Test
    void whatIsSaidToBeMetDoesNotSaveTheRequirementThatIsNot() {
        Finding itself = new Finding("TRUST-01", "this", "that", List.of(), List.of(), List.of("TRUST-01"));
        Judgement judgement = judge(List.of(trust), fact(trust, new Outcome.Failed(itself)));
        assertThat(of(judgement, "TRUST-01").verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void aFindingFailsTheRequirementThatItNamesEvenIfTheScenarioDoesNotAskIt() {
        Judgement judgement = judge(List.of(trust, root), fact(trust, failed("ROOT-04")), fact(root, passed()));
        assertThat(of(judgement, "ROOT-04").verdict()).isEqualTo(Verdict.FAIL);
        assertThat(of(judgement, "TRUST-01").verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void inconclusiveMustMakesTheRunInconclusive() {
        Judgement judgement = judge(List.of(trust, root), fact(trust, hang()), fact(root, passed()));
        assertThat(of(judgement, "TRUST-01").verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(judgement.scenarios().get(0).reasonCode()).contains("hang");
        assertThat(judgement.verdict()).isEqualTo(RunVerdict.INCONCLUSIVE);
        assertThat(judgement.exitCode().code()).isEqualTo(2);
    }

    @Test
    void whatTheRunHadNoTimeForIsSaidAndNoPass() {
        Outcome late = new Outcome.Inconclusive(ReasonCode.OUT_OF_TIME, "not asked");
        Judgement judgement = judge(List.of(trust, root), fact(trust, late), fact(root, passed()));
        assertThat(judgement.verdict()).isEqualTo(RunVerdict.INCONCLUSIVE);
        assertThat(judgement.scenarios().get(0).reasonCode()).contains("out-of-time");
        assertThat(judgement.because())
                .containsExactly(
                        "The kit could not tell of 1 MUST (TRUST-01).",
                        "The run's time was up before 1 scenario (TRUST-01/trust) could be asked.");
    }

    @Test
    void failureOutweighsInconclusive() {
        Judgement judgement = judge(List.of(trust, root), fact(trust, hang()), fact(root, failed("ROOT-04")));
        assertThat(judgement.verdict()).isEqualTo(RunVerdict.NOT_CONFORMANT);
    }

    @Test
    void kitErrorOutweighsEverything() {
        Judgement judgement = judge(
                List.of(trust, root), fact(trust, new Outcome.KitError("no port")), fact(root, failed("ROOT-04")));
        assertThat(of(judgement, "TRUST-01").verdict()).isEqualTo(Verdict.KIT_ERROR);
        assertThat(judgement.verdict()).isEqualTo(RunVerdict.KIT_FAILED);
        assertThat(judgement.because()).containsExactly("The kit itself went wrong in 1 scenario (TRUST-01/trust).");
        assertThat(judgement.exitCode().code()).isEqualTo(70);
    }

    @Test
    void notApplicableCalmsOnlyIfSomethingElsePassed() {
        PlannedScenario other = planned("other", "TRUST-01");
        Judgement judgement = judge(
                List.of(trust, other, root),
                fact(trust, passed()),
                fact(other, notApplicable()),
                fact(root, notApplicable()));
        assertThat(of(judgement, "TRUST-01").verdict()).isEqualTo(Verdict.PASS);
        assertThat(of(judgement, "ROOT-04").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(of(judgement, "ROOT-04").reason()).isEqualTo("the clock can't be set");
        assertThat(judgement.verdict()).isEqualTo(RunVerdict.CONFORMANT);
    }

    @Test
    void aRunInWhichNothingPassedIsNotConformant() {
        Judgement judgement = judge(List.of(trust, root), fact(trust, notApplicable()), fact(root, notApplicable()));
        assertThat(judgement.verdict()).isEqualTo(RunVerdict.INCONCLUSIVE);
        assertThat(judgement.because()).singleElement().asString().contains("nothing that was claimed has been shown");
    }

    @Test
    void aRunThatClaimsNothingIsNotConformant() {
        Judgement judgement = Judgement.of(
                Small.SPECIFICATION,
                Small.claim(Set.of()),
                Plan.whole(List.of(trust)),
                List.of(fact(trust, notApplicable())));
        assertThat(judgement.verdict()).isEqualTo(RunVerdict.INCONCLUSIVE);
    }

    @Test
    void aFailedShouldIsShownAndDoesNotDecide() {
        Judgement judgement = judge(
                List.of(trust, root, copy), fact(trust, passed()), fact(root, passed()), fact(copy, failed("COPY-01")));
        assertThat(of(judgement, "COPY-01").verdict()).isEqualTo(Verdict.FAIL);
        assertThat(judgement.verdict()).isEqualTo(RunVerdict.CONFORMANT);
        assertThat(judgement.counts().tolerated()).isEqualTo(1);
        assertThat(judgement.counts().requirementWords()).contains("1 FAIL").contains("1 of FAIL no MUST");
    }

    @Test
    void whatWasNotSelectedIsNotTestedAndMakesTheRunPartial() {
        PlannedScenario other = planned("other", "TRUST-01");
        Plan plan = new Plan(List.of(trust, other, root), Set.of(trust.scenario(), root.scenario()));
        Judgement judgement = judge(plan, fact(trust, passed()), fact(root, passed()));
        assertThat(of(judgement, "TRUST-01").verdict()).isEqualTo(Verdict.NOT_TESTED);
        assertThat(of(judgement, "TRUST-01").reason()).isEqualTo("1 of 2 scenarios not selected");
        assertThat(of(judgement, "TRUST-01").notAsked()).containsExactly("TRUST-01/other");
        assertThat(judgement.verdict()).isEqualTo(RunVerdict.PARTIAL);
        assertThat(judgement.exitCode().code()).isEqualTo(2);
        assertThat(judgement.because())
                .containsExactly(
                        "Only 2 of 3 scenarios were selected.", "Not asked, or not in full: 1 MUST (TRUST-01).");
        assertThat(judgement.counts().scenarioWords()).isEqualTo("2 of 3 scenarios asked: 2 PASS");
    }

    @Test
    void aRunIsPartialEvenIfOnlyAShouldWasLeftOut() {
        Plan plan = new Plan(List.of(trust, root, copy), Set.of(trust.scenario(), root.scenario()));
        assertThat(judge(plan, fact(trust, passed()), fact(root, passed())).verdict())
                .isEqualTo(RunVerdict.PARTIAL);
    }

    @Test
    void aMustThatNoScenarioAsksMakesTheRunPartial() {
        Judgement judgement = judge(List.of(trust), fact(trust, passed()));
        assertThat(judgement.verdict()).isEqualTo(RunVerdict.PARTIAL);
    }

    @Test
    void theReasonOfTheSpecificationIsShownWhereItHasOne() {
        Judgement judgement = Judgement.of(
                Small.SPECIFICATION, Small.claim(Set.of(Role.SITE_SERVER)), Plan.whole(List.of()), List.of());
        assertThat(of(judgement, "RENEW-01").verdict()).isEqualTo(Verdict.NOT_TESTED);
        assertThat(of(judgement, "RENEW-01").reason()).isEqualTo("Advice: no test can judge it.");
        assertThat(of(judgement, "CHECK-02").verdict()).isEqualTo(Verdict.NOT_TESTED);
    }

    @Test
    void doesNotDependOnTheOrderOfFacts() {
        List<Fact> facts = new ArrayList<>(List.of(
                fact(trust, passed()), fact(root, hang()), fact(copy, passed()), fact(copy, failed("COPY-01"))));
        Plan plan = Plan.whole(List.of(root, trust));
        Judgement forwards = judge(plan, facts.toArray(Fact[]::new));
        java.util.Collections.reverse(facts);
        Judgement backwards = judge(plan, facts.toArray(Fact[]::new));
        assertThat(backwards).isEqualTo(forwards);
    }

    @Test
    void aPlanHasNoIdTwiceAndSelectsNothingUnknown() {
        assertThatThrownBy(() -> Plan.whole(List.of(trust, trust)))
                .hasMessageStartingWith("Two scenarios have the id TRUST-01/trust: certificate/trust.feature:7 and");
        assertThatThrownBy(() -> new Plan(List.of(trust), Set.of("x")))
                .hasMessage("No scenario has the id x that was selected.");
    }

    @Test
    void exitCodesAreThoseOfTheDesign() {
        assertThat(ExitCode.values()).extracting(ExitCode::code).containsExactly(0, 1, 2, 3, 4, 64, 70);
        assertThat(RunVerdict.values())
                .extracting(verdict -> ExitCode.of(verdict).code())
                .containsExactly(0, 2, 2, 1, 70);
    }
}
