package org.configmgrtck.pki;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CredentialTest {
    private static final Validity VALIDITY = Validity.around(Instant.parse("2031-04-05T06:07:08Z"));

    private static Credential credential(KeyKind kind) {
        return Authority.root("Root", BigInteger.ONE, KeyKind.EC, KeyKind.EC.generate(), VALIDITY)
                .issueSigner("Signer", BigInteger.TWO, kind, kind.generate(), VALIDITY);
    }

    @ParameterizedTest
    @CsvSource({
        "EC, SHA-1, SHA1withECDSA",
        "EC, SHA-256, SHA256withECDSA",
        "RSA, SHA-1, SHA1withRSA",
        "RSA, SHA-256, SHA256withRSA"
    })
    void aSignatureVerifiesOverJustTheseOctets(KeyKind kind, String digest, String algorithm) throws Exception {
        Credential credential = credential(kind);
        byte[] signature = credential.sign(digest, "these".getBytes(UTF_8));
        assertThat(verifies(credential, algorithm, "these", signature)).isTrue();
        assertThat(verifies(credential, algorithm, "those", signature)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(KeyKind.class)
    void itsEncodingIsThatOfItsCertificate(KeyKind kind) throws Exception {
        Credential credential = credential(kind);
        assertThat(CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(credential.der())))
                .isEqualTo(credential.certificate());
        assertThat(Credential.hash(credential.certificate()))
                .isEqualTo(HexFormat.of()
                        .withUpperCase()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(credential.der())));
        assertThat(credential.intermediates()).isEmpty();
        assertThat(credential.root().getSerialNumber()).isOne();
    }

    private static boolean verifies(Credential credential, String algorithm, String text, byte[] signature)
            throws Exception {
        Signature verification = Signature.getInstance(algorithm);
        verification.initVerify(credential.certificate());
        verification.update(text.getBytes(UTF_8));
        return verification.verify(signature);
    }
}
