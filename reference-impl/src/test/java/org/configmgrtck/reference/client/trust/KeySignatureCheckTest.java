package org.configmgrtck.reference.client.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.configmgrtck.reference.managementpoint.PolicySignature;
import org.configmgrtck.reference.world.Authority;
import org.configmgrtck.reference.world.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeySignatureCheckTest {
    private static final Authority ROOT = Authority.root("One CA");
    private static final Signer EC = ROOT.signer("ec");
    private static final Signer RSA = ROOT.rsaSigner("rsa");
    private static final byte[] OCTETS = "<PolicyAssignment/>".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({"ec, SHA256, 32780", "ec, SHA1, 32772", "rsa, SHA256, 32780", "rsa, SHA1, 32772"})
    void verifiesWithTheKeyOfTheCertificate(String key, String hash, int algorithm) {
        Signer signer = key.equals("ec") ? EC : RSA;
        byte[] value = signer.sign(hash, OCTETS);
        assertThat(verifies(OCTETS, algorithm, value, signer)).isTrue();
        assertThat(verifies(OCTETS, algorithm, value, ROOT.signer("foreign"))).isFalse();
        assertThat(verifies(OCTETS, algorithm, value, ROOT.rsaSigner("foreign")))
                .isFalse();
        assertThat(verifies("<PolicyAssignment />".getBytes(StandardCharsets.UTF_8), algorithm, value, signer))
                .isFalse();
        assertThat(verifies(OCTETS, algorithm == 32780 ? 32772 : 32780, value, signer))
                .isFalse();
    }

    @Test
    void doesNotVerifyWhatIsNoSignature() {
        assertThat(verifies(OCTETS, 32780, new byte[0], EC)).isFalse();
        assertThat(verifies(OCTETS, 32780, OCTETS, RSA)).isFalse();
        assertThat(verifies(OCTETS, 1, EC.sign("SHA256", OCTETS), EC)).isFalse();
    }

    private static boolean verifies(byte[] octets, int algorithm, byte[] value, Signer signer) {
        PolicySignature signature = new PolicySignature(algorithm, value, Optional.empty());
        return new KeySignatureCheck().verifies(octets, signature, signer.certificate());
    }
}
