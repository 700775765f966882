package org.configmgrtck.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.configmgrtck.Small.fact;
import static org.configmgrtck.Small.notApplicable;
import static org.configmgrtck.Small.passed;
import static org.configmgrtck.Small.planned;

import java.util.List;
import java.util.Set;
import org.configmgrtck.Small;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.specification.Role;
import org.junit.jupiter.api.Test;

/** A run that selected only what the subject does not claim says so, and what to do. */
class NothingAskedTest {
    private static final String HINT =
            ". Select scenarios of a claimed role (tck list shows all scenarios), or have the"
                    + " declaration claim the role.";

    private final PlannedScenario trust = planned("trust", "TRUST-01");
    private final PlannedScenario check = planned("check", "CHECK-02");

    private static List<String> because(Set<Role> claimed, PlannedScenario planned, Fact fact) {
        return Judgement.of(Small.SPECIFICATION, Small.claim(claimed), Plan.whole(List.of(planned)), List.of(fact))
                .because();
    }

    @Test
    void whatIsAboutOneOtherRole() {
        assertThat(because(Set.of(Role.SHV_POINT), trust, fact(trust, notApplicable())))
                .contains("Nothing was asked: what was selected is about the role policy-client, and the declaration"
                        + " claims only shv-point" + HINT);
    }

    @Test
    void whatIsAboutTwoOtherRoles() {
        assertThat(because(Set.of(Role.POLICY_CLIENT), check, fact(check, notApplicable())))
                .contains("Nothing was asked: what was selected is about the roles site-server, shv-point, and the"
                        + " declaration claims only policy-client" + HINT);
    }

    @Test
    void whereNoRoleIsClaimed() {
        assertThat(because(Set.of(), trust, fact(trust, notApplicable())))
                .contains("Nothing was asked: what was selected is about the role policy-client, and the declaration"
                        + " claims no role" + HINT);
    }

    @Test
    void nothingIsSaidWhereTheRoleIsClaimed() {
        assertThat(because(Set.of(Role.POLICY_CLIENT), trust, fact(trust, notApplicable())))
                .noneMatch(one -> one.startsWith("Nothing was asked"));
        assertThat(because(Set.of(Role.SITE_SERVER), check, fact(check, notApplicable())))
                .noneMatch(one -> one.startsWith("Nothing was asked"));
    }

    @Test
    void nothingIsSaidWhereSomethingApplied() {
        assertThat(because(Set.of(Role.SHV_POINT), trust, fact(trust, passed())))
                .noneMatch(one -> one.startsWith("Nothing was asked"));
    }
}
