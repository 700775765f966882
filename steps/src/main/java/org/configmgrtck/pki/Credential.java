package org.configmgrtck.pki;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.configmgrtck.digest.Sha256;

/**
 * A signing certificate with its private key, and what it chains to.
 *
 * @param authorities the certificates from its issuer up to the root; never empty
 * @param crossCertificates further certificates of its issuer, by which it chains to other roots too
 */
public record Credential(
        X509Certificate certificate,
        KeyPair keys,
        KeyKind kind,
        List<X509Certificate> authorities,
        List<X509Certificate> crossCertificates) {
    public Credential {
        authorities = List.copyOf(authorities);
        crossCertificates = List.copyOf(crossCertificates);
    }

    Credential(X509Certificate certificate, KeyPair keys, KeyKind kind, List<X509Certificate> authorities) {
        this(certificate, keys, kind, authorities, List.of());
    }

    /** The same, with further certificates of its issuer. */
    Credential crossCertifiedBy(List<X509Certificate> further) {
        return new Credential(certificate, keys, kind, authorities, further);
    }

    /** The root at the top of the chain. */
    public X509Certificate root() {
        return authorities.get(authorities.size() - 1);
    }

    /** The certificates between this one and its roots; of cross certificates some stand before its own way up. */
    public List<X509Certificate> intermediates() {
        List<X509Certificate> up = authorities.subList(0, authorities.size() - 1);
        int before = crossCertificates.size() / 2;
        return Stream.of(
                        crossCertificates.subList(0, before),
                        up,
                        crossCertificates.subList(before, crossCertificates.size()))
                .flatMap(List::stream)
                .toList();
    }

    /** Signs octets; the result is in the octet order of PKCS #1, or DER for EC keys. */
    public byte[] sign(String digest, byte[] octets) {
        return Signatures.sign(kind, keys.getPrivate(), digest, octets);
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
        return HexFormat.of().withUpperCase().formatHex(Sha256.raw(der(certificate)));
    }
}
