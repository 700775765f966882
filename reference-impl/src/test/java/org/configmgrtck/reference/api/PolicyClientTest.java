package org.configmgrtck.reference.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.configmgrtck.reference.client.trust.Fingerprint;
import org.configmgrtck.reference.world.Signer;
import org.junit.jupiter.api.Test;

class PolicyClientTest extends PolicyClientWorld {
    @Test
    void takesItsCopyFromTheManagementPoint() {
        managementPoint.handOut(FIRST);
        cycle(policy("1.00", FIRST, ROOT));
        cycle(policy("2.00", FIRST, ROOT));
        assertThat(applied()).containsExactly("P1 2.00 <body of=\"P1 2.00\">é</body>");
        assertThat(managementPoint.fetches()).isEqualTo(1);
        assertThat(allowedRoot(KEY_64)).containsExactly(Fingerprint.of(ROOT.certificate()));
        assertThat(managementPoint.reports()).isEmpty();
    }

    @Test
    void takesItsCopyFromTheDirectory() {
        directory.publishSigningCertificate("ABC", FIRST);
        directory.publishSigningCertificate("XYZ", OTHER);
        cycle(policy("1.00", FIRST, ROOT));
        assertThat(applied()).hasSize(1);
        assertThat(managementPoint.fetches()).isZero();
    }

    @Test
    void takesItsCopyFromTheInstallation() {
        install("64-bit", Map.of("signingCertificate", Signer.base64(FIRST.certificate())));
        assertThat(allowedRoot(KEY_64)).containsExactly(Fingerprint.of(ROOT.certificate()));
        managementPoint.handOut(SECOND);
        cycle(policy("1.00", FIRST, ROOT));
        assertThat(applied()).hasSize(1);
        assertThat(managementPoint.fetches()).isZero();
    }

    @Test
    void keepsItsValuesWhereTheOperatingSystemHasThem() {
        install("32-bit", Map.of());
        managementPoint.handOut(FIRST);
        cycle(policy("1.00", FIRST, ROOT));
        assertThat(allowedRoot(KEY_32)).hasSize(1);
        assertThat(allowedRoot(KEY_64)).isEmpty();
    }

    @Test
    void followsARenewalUnderTheSameRoot() {
        managed();
        managementPoint.handOut(SECOND);
        cycle(policy("2.00", SECOND, ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 2.00");
        assertThat(managementPoint.fetches()).isEqualTo(2);
    }

    @Test
    void rejectsAndReportsAnotherRootWithoutFetching() {
        managed();
        managementPoint.handOut(OTHER);
        directory.publishSigningCertificate("ABC", OTHER);
        cycle(policy("2.00", OTHER, OTHER_ROOT));
        cycle(policy("3.00", OTHER, OTHER_ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 1.00");
        assertThat(managementPoint.fetches()).isEqualTo(1);
        assertThat(managementPoint.reports())
                .hasSize(2)
                .allSatisfy(report -> assertThat(report)
                        .contains("<Type>SMS_PolicyAgent_PolicyAuthorizationFailure</Type>")
                        .contains("Value=\"{P1}\""));
        assertThat(allowedRoot(KEY_64)).containsExactly(Fingerprint.of(ROOT.certificate()));
    }

    @Test
    void rejectsAnotherRootUnderAFalseClaim() {
        managed();
        managementPoint.handOut(RENEWED);
        cycle(policy("2.00", RENEWED, ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 1.00");
        assertThat(managementPoint.reports()).hasSize(1);
        assertThat(allowedRoot(KEY_64)).containsExactly(Fingerprint.of(ROOT.certificate()));
    }

    @Test
    void isManagedAgainOnceTheRightValueIsCleared() {
        managed();
        managementPoint.handOut(OTHER);
        clear(KEY_32);
        cycle(policy("2.00", OTHER, OTHER_ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 1.00");
        clear(KEY_64.toLowerCase(Locale.ROOT));
        cycle(policy("2.00", OTHER, OTHER_ROOT));
        assertThat(applied()).singleElement().asString().startsWith("P1 2.00");
        assertThat(allowedRoot(KEY_64)).containsExactly(Fingerprint.of(OTHER_ROOT.certificate()));
    }

    @Test
    void isManagedAgainOnceReinstalled() {
        managed();
        managementPoint.handOut(OTHER);
        install("64-bit", Map.of());
        assertThat(applied()).isEmpty();
        assertThat(allowedRoot(KEY_64)).isEmpty();
        cycle(policy("2.00", OTHER, OTHER_ROOT));
        assertThat(applied()).hasSize(1);
    }
}
