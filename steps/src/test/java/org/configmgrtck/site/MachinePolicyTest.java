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
        String body = new MachinePolicy(TIMESTAMP, List.of()).body();
        assertThat(MachinePolicy.falsified(body)).hasSameSizeAs(body).contains("\"3031-04-05T06:07:08Z\"");
        assertThat(MachinePolicy.falsified(MachinePolicy.falsified(body))).isEqualTo(body);
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
}
