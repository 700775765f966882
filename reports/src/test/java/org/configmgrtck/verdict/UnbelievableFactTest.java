package org.configmgrtck.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.configmgrtck.Small.fact;
import static org.configmgrtck.Small.failed;
import static org.configmgrtck.Small.passed;
import static org.configmgrtck.Small.planned;

import java.util.List;
import java.util.Set;
import org.configmgrtck.Small;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.specification.Role;
import org.junit.jupiter.api.Test;

/** Facts that can't be believed are the kit's own error, and never the subject's success or failure. */
class UnbelievableFactTest {
    private static final Set<Role> CLIENT = Set.of(Role.POLICY_CLIENT);

    private final PlannedScenario trust = planned("trust", "TRUST-01");
    private final PlannedScenario root = planned("root", "ROOT-04");

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

    private static ScenarioVerdict only(Judgement judgement) {
        assertThat(judgement.scenarios()).hasSize(1);
        return judgement.scenarios().get(0);
    }

    @Test
    void aSelectedScenarioWithoutFactIsAKitError() {
        ScenarioVerdict verdict = only(judge(List.of(trust)));
        assertThat(verdict.verdict()).isEqualTo(Verdict.KIT_ERROR);
        assertThat(verdict.reason()).isEqualTo("The scenario was selected, but no fact says how it ended.");
    }

    @Test
    void twoFactsForOneScenarioAreAKitError() {
        ScenarioVerdict verdict = only(judge(List.of(trust), fact(trust, passed()), fact(trust, passed())));
        assertThat(verdict.verdict()).isEqualTo(Verdict.KIT_ERROR);
        assertThat(verdict.reason()).contains("2 facts");
    }

    @Test
    void aFactThatNobodyPlannedIsAKitError() {
        Judgement judgement = judge(List.of(trust), fact(trust, passed()), fact(root, passed()));
        assertThat(judgement.scenarios().get(1).verdict()).isEqualTo(Verdict.KIT_ERROR);
        assertThat(judgement.scenarios().get(1).reason()).contains("holds no such scenario");
        assertThat(of(judgement, "ROOT-04").verdict()).isEqualTo(Verdict.KIT_ERROR);
    }

    @Test
    void aFactOfAScenarioThatWasNotSelectedIsAKitError() {
        Plan plan = new Plan(List.of(trust, root), Set.of(trust.scenario()));
        Judgement judgement = judge(plan, fact(trust, passed()), fact(root, passed()));
        assertThat(judgement.scenarios().get(1).reason()).contains("was not selected");
        assertThat(judgement.verdict()).isEqualTo(RunVerdict.KIT_FAILED);
    }

    @Test
    void aFactThatNamesAnUnknownRequirementIsAKitError() {
        PlannedScenario strange = planned("strange", "NONE-99");
        assertThat(only(judge(List.of(strange), fact(strange, passed()))).reason())
                .isEqualTo("It names the requirement NONE-99, which requirements.yaml does not have.");
        assertThat(only(judge(List.of(trust), fact(trust, failed("NONE-99")))).verdict())
                .isEqualTo(Verdict.KIT_ERROR);
    }

    @Test
    void aPassWithoutChecksIsAKitError() {
        Fact fact = fact(trust, passed());
        Fact unchecked = new Fact(
                fact.scenario(),
                fact.name(),
                fact.feature(),
                fact.line(),
                fact.rule(),
                fact.requirements(),
                fact.readings(),
                fact.steps(),
                0,
                fact.outcome(),
                fact.duration(),
                fact.transcript(),
                List.of());
        ScenarioVerdict verdict = only(judge(List.of(trust), unchecked));
        assertThat(verdict.verdict()).isEqualTo(Verdict.KIT_ERROR);
        assertThat(verdict.reason()).isEqualTo("It passed without a single check, so it proves nothing.");
    }

    @Test
    void aFactThatAsksSomethingElseIsAKitError() {
        Fact other = fact(planned("trust", "TRUST-01", "COPY-01"), passed());
        assertThat(only(judge(List.of(trust), other)).reason())
                .isEqualTo("It should ask [TRUST-01], but its fact says that it asked [TRUST-01, COPY-01].");
    }

    @Test
    void judgingWhatIsNotClaimedIsAKitError() {
        PlannedScenario check = planned("check", "CHECK-01");
        assertThat(only(judge(List.of(check), fact(check, passed()))).reason())
                .contains("claims no role that it asks about");
        assertThat(only(judge(List.of(trust), fact(trust, failed("CHECK-01")))).reason())
                .contains("It failed the requirement CHECK-01, though");
    }
}
