package org.configmgrtck.reference.world;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;

/** A certificate with its private key, which signs policy. */
public record Signer(X509Certificate certificate, PrivateKey key) {
    public byte[] sign(String hash, byte[] octets) {
        try {
            Signature signature =
                    Signature.getInstance(hash + "with" + (key.getAlgorithm().equals("EC") ? "ECDSA" : "RSA"));
            signature.initSign(key);
            signature.update(octets);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String hex() {
        return HexFormat.of().formatHex(der(certificate));
    }

    public static String base64(X509Certificate certificate) {
        return Base64.getEncoder().encodeToString(der(certificate));
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
