package org.configmgrtck.reference.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.configmgrtck.reference.world.Authority;
import org.configmgrtck.reference.world.SignedPolicy;
import org.configmgrtck.reference.world.Signer;
import org.junit.jupiter.api.Test;

class PolicyClientTroubleTest extends PolicyClientWorld {
    @Test
    void storesNothingOfAnInstallationThatItDoesNotTrust() {
        install(
                "64-bit",
                Map.of(
                        "signingCertificate",
                        Signer.base64(Authority.root("x").signer("y").certificate())));
        assertThat(allowedRoot(KEY_64)).isEmpty();
    }

    @Test
    void aValueClearedWhileACycleRunsStaysCleared() {
        managed();
        managementPoint.handOut(SECOND, () -> clear(KEY_64));
        cycle(policy("2.00", SECOND, ROOT));
        assertThat(allowedRoot(KEY_64)).containsExactly("");
        assertThat(managementPoint.reports()).isEmpty();
        managementPoint.handOut(SECOND);
        cycle(policy("2.00", SECOND, ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 2.00");
    }

    @Test
    void anUninstallationWhileACycleRunsLeavesNothing() {
        managementPoint.handOut(FIRST, () -> subject.ok("DELETE", client, ""));
        cycle(policy("1.00", FIRST, ROOT));
        assertThat(values()).isEmpty();
        assertThat(applied()).isEmpty();
    }

    @Test
    void rejectsEachBadPolicyOnItsOwn() {
        managed();
        SignedPolicy good = SignedPolicy.of("GOOD", "1.00", FIRST, ROOT);
        SignedPolicy altered = SignedPolicy.of("ALTERED", "1.00", FIRST, ROOT);
        SignedPolicy unsigned = SignedPolicy.of("UNSIGNED", "1.00", FIRST, ROOT).unsigned();
        SignedPolicy otherBody = SignedPolicy.of("BODY", "1.00", FIRST, ROOT).withBody("<other/>");
        cycle(altered.withAssignment(altered.assignment().replace("\n ", "\n  ")), unsigned, otherBody, good);
        assertThat(applied()).hasSize(2).anyMatch(policy -> policy.startsWith("GOOD"));
        assertThat(managementPoint.reports())
                .singleElement()
                .asString()
                .contains("{ALTERED}", "{UNSIGNED}")
                .doesNotContain("{GOOD}", "{BODY}");
        assertThat(managementPoint.fetches())
                .as("once more, for the altered one")
                .isEqualTo(2);
    }

    @Test
    void survivesAManagementPointInTrouble() {
        managed();
        for (String body : List.of("garbage", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>", "")) {
            managementPoint.reply(200, body);
            subject.ok("POST", client + "/policy-cycles", "");
        }
        managementPoint.reply(503, "later");
        subject.ok("POST", client + "/policy-cycles", "");
        managementPoint.close();
        subject.ok("POST", client + "/policy-cycles", "");
        assertThat(applied()).hasSize(1);
        assertThat(managementPoint.reports()).isEmpty();
    }

    @Test
    void doesNotReportThatSourcesAreDown() {
        directory.close();
        managementPoint.breakSigningCertificate();
        cycle(policy("1.00", FIRST, ROOT));
        assertThat(applied()).isEmpty();
        assertThat(managementPoint.reports()).isEmpty();
        managementPoint.handOut(FIRST);
        cycle(policy("1.00", FIRST, ROOT));
        assertThat(applied()).hasSize(1);
    }
}
