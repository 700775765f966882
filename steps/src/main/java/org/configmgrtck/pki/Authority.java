package org.configmgrtck.pki;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * A certification authority.
 *
 * @param chain its own certificate first, the root last
 */
public record Authority(X500Name name, KeyPair keys, KeyKind kind, List<X509Certificate> chain) {
    public Authority {
        chain = List.copyOf(chain);
    }

    /** A root authority with a certificate that it signed itself. */
    public static Authority root(String commonName, BigInteger serial, KeyKind kind, KeyPair keys, Validity validity) {
        X500Name name = named(commonName);
        X509Certificate certificate =
                new CertificateMaker(name, keys.getPrivate(), kind).authority(name, keys.getPublic(), serial, validity);
        return new Authority(name, keys, kind, List.of(certificate));
    }

    /** An authority below this one with EC keys. */
    public Authority subordinate(String commonName, BigInteger serial, Validity validity, KeyPair subjectKeys) {
        return subordinate(commonName, serial, validity, KeyKind.EC, subjectKeys);
    }

    /** An authority below this one; the same name with the same keys again is a renewed certificate. */
    public Authority subordinate(
            String commonName, BigInteger serial, Validity validity, KeyKind subjectKind, KeyPair subjectKeys) {
        X500Name subject = named(commonName);
        X509Certificate certificate = maker().authority(subject, subjectKeys.getPublic(), serial, validity);
        return new Authority(subject, subjectKeys, subjectKind, above(certificate));
    }

    /** A certificate for document signing. */
    public Credential issueSigner(
            String commonName, BigInteger serial, KeyKind signerKind, KeyPair signerKeys, Validity validity) {
        return issue(commonName, serial, signerKind, signerKeys, validity, Usage.DOCUMENT_SIGNING);
    }

    /** A certificate for some usage. */
    public Credential issue(
            String commonName,
            BigInteger serial,
            KeyKind signerKind,
            KeyPair signerKeys,
            Validity validity,
            Usage usage) {
        X509Certificate certificate =
                maker().signer(named(commonName), signerKeys.getPublic(), serial, validity, usage);
        return new Credential(certificate, signerKeys, signerKind, chain);
    }

    /** A certificate whose key usage has much, and not digitalSignature. */
    Credential issueNotForSigning(String commonName, BigInteger serial, KeyPair itsKeys, Validity validity) {
        int usage =
                KeyUsage.nonRepudiation | KeyUsage.keyEncipherment | KeyUsage.dataEncipherment | KeyUsage.keyAgreement;
        X509Certificate certificate = maker().other(
                        named(commonName), itsKeys.getPublic(), serial, validity, new BasicConstraints(false), usage);
        return new Credential(certificate, itsKeys, KeyKind.EC, chain);
    }

    /** A certificate that makes an authority by its basic constraints only: by its key usage it might be a signer. */
    Credential issueAuthority(String commonName, BigInteger serial, KeyPair itsKeys, Validity validity) {
        return issueAuthority(commonName, serial, itsKeys, validity, new BasicConstraints(true));
    }

    /** The same for an authority below which there is no other. */
    Credential issueLowestAuthority(String commonName, BigInteger serial, KeyPair itsKeys, Validity validity) {
        return issueAuthority(commonName, serial, itsKeys, validity, new BasicConstraints(0));
    }

    private Credential issueAuthority(
            String commonName, BigInteger serial, KeyPair itsKeys, Validity validity, BasicConstraints constraints) {
        X509Certificate certificate = maker().other(
                        named(commonName),
                        itsKeys.getPublic(),
                        serial,
                        validity,
                        constraints,
                        KeyUsage.digitalSignature);
        return new Credential(certificate, itsKeys, KeyKind.EC, chain);
    }

    /** The authority's own certificate, as if it were for signing policy; a root chains to itself. */
    Credential itself() {
        List<X509Certificate> above = chain.size() == 1 ? chain : chain.subList(1, chain.size());
        return new Credential(chain.get(0), keys, kind, above);
    }

    /** The root certificate of this authority's chain. */
    public X509Certificate rootCertificate() {
        return chain.get(chain.size() - 1);
    }

    private CertificateMaker maker() {
        return new CertificateMaker(name, keys.getPrivate(), kind);
    }

    private List<X509Certificate> above(X509Certificate certificate) {
        List<X509Certificate> longer = new ArrayList<>();
        longer.add(certificate);
        longer.addAll(chain);
        return longer;
    }

    private static X500Name named(String commonName) {
        return new X500Name("CN=" + commonName);
    }
}
