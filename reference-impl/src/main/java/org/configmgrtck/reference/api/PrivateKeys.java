package org.configmgrtck.reference.api;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Reads private keys. The certificate does not tell which kind it is: a key may have come with the wrong one. */
final class PrivateKeys {
    private static final String EXPECTED = "the base64 form of an RSA or EC key in PKCS #8, unencrypted";

    private PrivateKeys() {}

    static PrivateKey parse(String base64) {
        PKCS8EncodedKeySpec encoded = decode(base64);
        return List.of("RSA", "EC").stream()
                .flatMap(algorithm -> key(algorithm, encoded).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(EXPECTED));
    }

    private static PKCS8EncodedKeySpec decode(String base64) {
        try {
            return new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(EXPECTED, e);
        }
    }

    private static Optional<PrivateKey> key(String algorithm, PKCS8EncodedKeySpec encoded) {
        try {
            return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(encoded));
        } catch (GeneralSecurityException anotherKind) {
            return Optional.empty();
        }
    }
}
