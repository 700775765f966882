package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.AppliedPolicy;
import org.junit.jupiter.api.Test;

class PolicyCheckTest {
    private final AppliedPolicy policy = new AppliedPolicy("ABC00001", "2.00", "<Policy/>");
    private final AppliedPolicy same = new AppliedPolicy("ABC00001", "2.00", "<Policy/>");
    private final AppliedPolicy otherBody = new AppliedPolicy("ABC00001", "2.00", "<Policy altered='true'/>");
    private final AppliedPolicy otherVersion = new AppliedPolicy("ABC00001", "1.00", "<Policy>1</Policy>");
    private final AppliedPolicy sameBodyOtherVersion = new AppliedPolicy("ABC00001", "1.00", "<Policy/>");
    private final AppliedPolicy otherPolicy = new AppliedPolicy("ABC00002", "2.00", "<Policy/>");
    private final List<Exchange> cycle = List.of(Exchanges.assignments(5));

    @Test
    void inForceIsThisVersionWithThisBody() {
        assertThat(PolicyCheck.inForce(policy, List.of(otherPolicy, same), cycle))
                .isEmpty();
        for (AppliedPolicy other : List.of(otherBody, otherVersion, sameBodyOtherVersion, otherPolicy)) {
            assertThat(PolicyCheck.inForce(policy, List.of(other), cycle))
                    .as("%s", other)
                    .isPresent();
        }
        assertThat(PolicyCheck.inForce(policy, List.of(otherVersion, same), cycle))
                .as("in two versions at once")
                .isPresent();
        assertThat(PolicyCheck.inForce(policy, List.of(otherBody), cycle))
                .contains(new Discrepancy(
                        "policy ABC00001 version 2.00 is in force as the site signed it",
                        "in force: ABC00001 version 2.00 with the body <Policy altered='true'/>",
                        List.of(5)));
        assertThat(PolicyCheck.inForce(policy, List.of(), cycle))
                .map(Discrepancy::actual)
                .contains("no policy is in force");
    }

    @Test
    void notInForceIsNeitherThisVersionNorThisBody() {
        assertThat(PolicyCheck.notInForce(policy, List.of(), cycle)).isEmpty();
        assertThat(PolicyCheck.notInForce(policy, List.of(otherVersion, otherPolicy), cycle))
                .isEmpty();
        for (AppliedPolicy found : List.of(same, otherBody, sameBodyOtherVersion)) {
            assertThat(PolicyCheck.notInForce(policy, List.of(otherPolicy, found), cycle))
                    .as("%s", found)
                    .isPresent();
        }
        assertThat(PolicyCheck.notInForce(policy, List.of(same), cycle))
                .contains(new Discrepancy(
                        "policy ABC00001 version 2.00 is not applied",
                        "in force: ABC00001 version 2.00 with the body <Policy/>",
                        List.of(5)));
    }
}
