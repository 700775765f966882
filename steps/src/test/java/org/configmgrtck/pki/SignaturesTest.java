package org.configmgrtck.pki;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Held against the signatures of the JDK, which are not the ones that the kit uses. */
class SignaturesTest {
    private static final byte[] OCTETS = "these".getBytes(UTF_8);

    @ParameterizedTest
    @CsvSource({"EC, SHA-1", "EC, SHA-256", "RSA, SHA-1", "RSA, SHA-256"})
    void whatTheJdkSignsVerifiesWithItsKeyAndDigestOverItsOctets(KeyKind kind, String digest) throws Exception {
        KeyPair keys = kind.generate();
        byte[] signature = signed(kind, keys, digest);
        assertThat(Signatures.verify(kind, keys.getPublic(), digest, OCTETS, signature))
                .isTrue();
        assertThat(Signatures.verify(kind, keys.getPublic(), digest, "those".getBytes(UTF_8), signature))
                .isFalse();
        assertThat(Signatures.verify(kind, kind.generate().getPublic(), digest, OCTETS, signature))
                .isFalse();
        String other = digest.equals("SHA-1") ? "SHA-256" : "SHA-1";
        assertThat(Signatures.verify(kind, keys.getPublic(), other, OCTETS, signature))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(KeyKind.class)
    void whatIsNoSignatureDoesNotVerify(KeyKind kind) throws Exception {
        KeyPair keys = kind.generate();
        byte[] signature = signed(kind, keys, "SHA-256");
        for (int length = 0; length < signature.length; length++) {
            byte[] cut = Arrays.copyOf(signature, length);
            assertThat(Signatures.verify(kind, keys.getPublic(), "SHA-256", OCTETS, cut))
                    .isFalse();
        }
        byte[] longer = Arrays.copyOf(signature, signature.length + 1);
        assertThat(Signatures.verify(kind, keys.getPublic(), "SHA-256", OCTETS, longer))
                .isFalse();
        assertThat(Signatures.verify(kind, keys.getPublic(), "SHA-256", OCTETS, new byte[signature.length]))
                .isFalse();
    }

    private static byte[] signed(KeyKind kind, KeyPair keys, String digest) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(kind.signatureName(digest));
        signature.initSign(keys.getPrivate());
        signature.update(OCTETS);
        return signature.sign();
    }
}
