package org.configmgrtck.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MachinePolicyTest {
    private static final Instant TIMESTAMP = Instant.parse("2031-04-05T06:07:08Z");

    @Test
    void theBodyNamesTimeStampAndRequiredUpdates() {
        assertThat(new MachinePolicy(TIMESTAMP, List.of(new SoftwareUpdate("KB1"))).body())
                .isEqualTo("""
                <MachinePolicy NapPoliciesTimestamp="2031-04-05T06:07:08Z">
                  <RequiredSoftwareUpdate Id="KB1" SHA256="%s"/>
                </MachinePolicy>
                """.formatted(new SoftwareUpdate("KB1").sha256()));
        assertThat(new MachinePolicy(TIMESTAMP, List.of()).body()).isEqualTo("""
                <MachinePolicy NapPoliciesTimestamp="2031-04-05T06:07:08Z">
                </MachinePolicy>
                """);
    }

    @Test
    void theCaseOfHashesDiffers() {
        SoftwareUpdate second = new SoftwareUpdate("KB2");
        assertThat(new MachinePolicy(TIMESTAMP, List.of(new SoftwareUpdate("KB1"), second)).body())
                .contains("\"KB2\" SHA256=\"" + second.sha256().toLowerCase(Locale.ROOT) + "\"");
    }

    @Test
    void whatIsFalsifiedIsAsLong() {
        Policy published = new MachinePolicy(TIMESTAMP, List.of()).inVersion(1);
        Policy falsified = MachinePolicy.falsified(published);
        assertThat(falsified.body()).hasSameSizeAs(published.body()).contains("\"3031-04-05T06:07:08Z\"");
        assertThat(falsified.bodyQuery()).isEqualTo(published.bodyQuery());
        assertThat(MachinePolicy.falsified(falsified)).isEqualTo(published);
    }

    @Test
    void whatComesBeforeItBeginsAlike() {
        Policy published = new MachinePolicy(TIMESTAMP, List.of()).inVersion(1);
        List<Policy> both = MachinePolicy.afterNamesake(published);
        assertThat(both).hasSize(2).endsWith(published);
        assertThat(both.get(0).id()).startsWith(published.id()).isNotEqualTo(published.id());
    }

    @Test
    void aVersionHasAnAddressOfItsOwn() {
        MachinePolicy policy = new MachinePolicy(TIMESTAMP, List.of());
        assertThat(policy.inVersion(2).bodyQuery()).isEqualTo("MACHINE.2_00");
        assertThat(policy.inVersion(2).body()).isEqualTo(policy.body());
    }

    @Test
    void theHashIsThatOfTheRightOctetsOnly() {
        SoftwareUpdate update = new SoftwareUpdate("KB1");
        assertThat(sha256(update.octets())).isEqualTo(update.sha256());
        assertThat(sha256(update.wrongOctets())).isNotEqualTo(update.sha256());
        assertThat(sha256(update.wrongOctets())).startsWith(update.sha256().substring(0, 3));
        assertThat(update.wrongOctets()).hasSameSizeAs(update.octets());
        assertThat(update.sha256()).isNotEqualTo(new SoftwareUpdate("KB2").sha256());
    }

    private static String sha256(byte[] octets) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void mayBeWrongAboutTheLastDigitOfOneHash() {
        SoftwareUpdate one = new SoftwareUpdate("KB1");
        SoftwareUpdate other = new SoftwareUpdate("KB3");
        String right = one.sha256();
        String body = new MachinePolicy(Instant.EPOCH, List.of(one, new SoftwareUpdate("KB2"), other))
                .misnaming("KB1")
                .body();
        assertThat(body)
                .contains(other.sha256(), "\"KB1\" SHA256=\"" + right.substring(0, right.length() - 1))
                .doesNotContain(right);
    }
}
