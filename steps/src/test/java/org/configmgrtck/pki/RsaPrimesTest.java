package org.configmgrtck.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RsaPrimesTest {
    private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);

    private final RsaPrimes primes = new RsaPrimes();
    private final List<KeyPair> pairs =
            IntStream.rangeClosed(1, 4).mapToObj(primes::keyPair).toList();

    @Test
    void eachVerifiesWhatItHasSignedAndNoOtherDoes() throws GeneralSecurityException {
        for (KeyPair signer : pairs) {
            Signature signing = Signature.getInstance("SHA256withRSA");
            signing.initSign(signer.getPrivate());
            signing.update(TEXT);
            byte[] signature = signing.sign();
            for (KeyPair other : pairs) {
                Signature verifying = Signature.getInstance("SHA256withRSA");
                verifying.initVerify(other.getPublic());
                verifying.update(TEXT);
                assertThat(verifying.verify(signature)).isEqualTo(other == signer);
            }
        }
    }

    @Test
    void eachHas2048Bits() {
        assertThat(pairs)
                .extracting(
                        pair -> ((RSAPublicKey) pair.getPublic()).getModulus().bitLength())
                .containsExactly(2048, 2048, 2048, 2048);
    }
}
