package org.configmgrtck.pki;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;

/**
 * A signing certificate with its private key, and what it chains to.
 *
 * @param authorities the certificates from its issuer up to the root; never empty
 */
public record Credential(X509Certificate certificate, KeyPair keys, KeyKind kind, List<X509Certificate> authorities) {
    public Credential {
        authorities = List.copyOf(authorities);
    }

    /** The root at the top of the chain. */
    public X509Certificate root() {
        return authorities.get(authorities.size() - 1);
    }

    /** The certificates between this one and the root. */
    public List<X509Certificate> intermediates() {
        return authorities.subList(0, authorities.size() - 1);
    }

    /** Signs octets; the result is in the octet order of PKCS #1, or DER for EC keys. */
    public byte[] sign(String digest, byte[] octets) {
        try {
            Signature signature = Signature.getInstance(kind.signatureName(digest));
            signature.initSign(keys.getPrivate());
            signature.update(octets);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Signing with " + kind + " failed", e);
        }
    }

    /** The certificate as DER. */
    public byte[] der() {
        return der(certificate);
    }

    /** A certificate as DER. */
    public static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A certificate that was just made has no encoding", e);
        }
    }

    /** The SHA-256 of a certificate's DER in upper-case hexadecimal digits. */
    public static String hash(X509Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(der(certificate));
            return HexFormat.of().withUpperCase().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
