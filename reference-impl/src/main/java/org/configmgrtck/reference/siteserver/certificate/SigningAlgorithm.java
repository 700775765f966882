package org.configmgrtck.reference.siteserver.certificate;

import java.security.Key;

/** With which algorithm does a key sign policy? */
public final class SigningAlgorithm {
    /** What the management point calls SHA-256. */
    public static final int SHA_256_ID = 32780;

    private SigningAlgorithm() {}

    /** SHA-256, with RSA and PKCS #1 v1.5 padding, or with ECDSA. */
    public static String of(Key key) {
        return "SHA256with" + (key.getAlgorithm().equals("EC") ? "ECDSA" : key.getAlgorithm());
    }
}
