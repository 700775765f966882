package org.configmgrtck.reference.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyClientMisbehaviourTest extends PolicyClientWorld {
    private static final String MANAGEMENT_POINTS = "/SMS_MP/.sms_aut?MPLIST";

    @Test
    void misbehavesAsTold() {
        misbehave("accepts-other-root");
        cycle(policy("2.00", OTHER, OTHER_ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 2.00");

        misbehave("trusts-ca-name");
        managementPoint.handOut(OTHER);
        cycle(policy("2.00", OTHER, OTHER_ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 1.00");
        managementPoint.handOut(RENEWED);
        cycle(policy("3.00", RENEWED, RENEWED_ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 3.00");

        misbehave("keeps-rejecting-after-fix");
        clear(KEY_64);
        cycle(policy("2.00", OTHER, OTHER_ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 1.00");

        misbehave("heals-by-itself");
        for (String version : List.of("2.00", "3.00", "4.00", "5.00", "6.00", "7.00")) {
            cycle(policy(version, OTHER, OTHER_ROOT));
        }
        assertThat(applied()).singleElement().asString().startsWith("P1 7.00");

        misbehave("asks-for-management-points");
        assertThat(managementPoint.requests()).doesNotContain(MANAGEMENT_POINTS);
        cycle(policy("2.00", OTHER, ROOT));
        assertThat(managementPoint.requests()).contains(MANAGEMENT_POINTS);
        assertThat(applied()).singleElement().asString().startsWith("P1 1.00");
    }
}
