package org.configmgrtck.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.StatementOfHealth;
import org.configmgrtck.subject.StatementOfHealth.Category;
import org.configmgrtck.subject.StatementOfHealth.Failure;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final Instant CREATED = Instant.parse("2031-04-05T06:07:08Z");
    private static final Instant POLICIES = Instant.parse("2031-04-03T06:07:08Z");

    private final Draft draft = new Draft("soh-1", "ABC", CREATED, POLICIES);

    @Test
    void beginsAsOneThatPassesEveryCheck() {
        assertThat(draft.finished())
                .isEqualTo(new StatementOfHealth(
                        "soh-1",
                        "ABC",
                        true,
                        true,
                        CREATED,
                        Optional.of(POLICIES),
                        Optional.of(HealthState.COMPLIANT),
                        Optional.empty(),
                        List.of()));
    }

    @Test
    void whoHasNoMachinePolicyKnowsNoPoliciesUnlessItIsSaid() {
        draft.withoutMachinePolicy();
        assertThat(draft.finished().machinePolicyDownloaded()).isFalse();
        assertThat(draft.finished().policiesTimestamp()).isEmpty();
        draft.withPoliciesOf(POLICIES.minusSeconds(1));
        assertThat(draft.finished().machinePolicyDownloaded()).isFalse();
        assertThat(draft.finished().policiesTimestamp()).contains(POLICIES.minusSeconds(1));
    }

    @Test
    void takesOneDefectAtATime() {
        draft.from("DEF");
        draft.withAgentDisabled();
        draft.createdAt(CREATED.minusSeconds(1));
        draft.withPoliciesOf(POLICIES.minusSeconds(1));
        draft.withStatus(Optional.empty());
        draft.withFailure(new Failure(Category.CLIENT_COMPONENT, "0x8BADF00D"));
        draft.lacking(List.of("U1"));
        assertThat(draft.finished())
                .isEqualTo(new StatementOfHealth(
                        "soh-1",
                        "DEF",
                        true,
                        false,
                        CREATED.minusSeconds(1),
                        Optional.of(POLICIES.minusSeconds(1)),
                        Optional.empty(),
                        Optional.of(new Failure(Category.CLIENT_COMPONENT, "0x8BADF00D")),
                        List.of("U1")));
    }
}
