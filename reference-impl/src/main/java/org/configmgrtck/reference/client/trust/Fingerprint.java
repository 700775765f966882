package org.configmgrtck.reference.client.trust;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/** Hashes, in upper-case hexadecimal. */
public final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256 of the certificate's DER encoding. It identifies the certificate; its subject's name does not. */
    public static String of(X509Certificate certificate) {
        try {
            return of("SHA-256", certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("The certificate has no DER encoding.", e);
        }
    }

    /** The hash of the octets. */
    public static String of(String algorithm, byte[] octets) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance(algorithm).digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has " + algorithm + ".", e);
        }
    }
}
