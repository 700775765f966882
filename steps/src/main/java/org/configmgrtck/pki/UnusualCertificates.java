package org.configmgrtck.pki;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;

/** Signing certificates and chains that hierarchies come to have over the years, sound ones and unsound ones. */
public final class UnusualCertificates {
    private final SigningCertificates all;
    private final Instant now;
    private final String nameOfOne;
    private final String nameOfTwo;

    UnusualCertificates(SigningCertificates all) {
        this.all = all;
        this.now = all.now();
        this.nameOfOne = all.names().issuer("first of two");
        this.nameOfTwo = all.names().issuer("second of two");
    }

    /** A certificate of the first issuing CA whose key usage lacks digitalSignature. */
    public Credential notForSigning() {
        return all.firstIssuer().issueNotForSigning(all.subject(), all.serial(), all.nextKeys(), all.fresh());
    }

    /** A certificate by the first issuing CA with the key pair of another one. */
    public Credential withKeysOf(Credential other) {
        return all.firstIssuer().issueSigner(all.subject(), all.serial(), other.kind(), other.keys(), all.fresh());
    }

    /** A certificate of the first issuing CA that makes its holder an authority. */
    public Credential ofAnAuthority() {
        return all.firstIssuer().issueAuthority(all.subject(), all.serial(), all.nextKeys(), all.fresh());
    }

    /** A certificate by the first issuing CA whose subject has an organizational unit besides the name of the others. */
    public Credential withMoreInItsName() {
        return all.firstIssuer()
                .issueSigner(all.subject() + ",OU=Site servers", all.serial(), KeyKind.EC, all.nextKeys(), all.fresh());
    }

    /** A certificate of the first issuing CA that makes its holder an authority, below which there is no other. */
    public Credential ofALowestAuthority() {
        return all.firstIssuer().issueLowestAuthority(all.subject(), all.serial(), all.nextKeys(), all.fresh());
    }

    /** A certificate by an issuing CA whose own certificate has five days left. */
    public Credential underExpiringIssuer(Validity validity) {
        Validity brief = new Validity(now.minus(Duration.ofDays(365)), now.plus(Duration.ofDays(5)));
        Authority issuer = subordinate(all.firstRoot(), all.names().issuer("expiring issuer"), brief);
        return all.signer(issuer, KeyKind.EC, validity);
    }

    /** A certificate by an issuing CA that carries the first one's name, with a new key pair. */
    public Credential underRekeyedIssuer() {
        return signer(subordinate(all.firstRoot(), all.names().firstIssuer(), Validity.longAround(now)));
    }

    /** A certificate by one of two CAs that have certified each other; the first root has certified the other one. */
    public Credential underMutualIssuers() {
        Authority one = subordinate(all.firstRoot(), nameOfOne, Validity.longAround(now));
        Authority two = subordinate(one, nameOfTwo, Validity.longAround(now));
        return signer(two).crossCertifiedBy(List.of(certificateOf(one, two)));
    }

    /** The same, but for the certificate by the first root, which is nowhere: the two CAs lead to each other only. */
    public Credential underMutualIssuersOnly() {
        Authority one = subordinate(all.firstRoot(), nameOfOne, Validity.longAround(now));
        Authority two = subordinate(one, nameOfTwo, Validity.longAround(now));
        Credential signer = signer(two);
        List<X509Certificate> circle = List.of(two.chain().get(0), certificateOf(one, two), all.firstRootCertificate());
        return new Credential(signer.certificate(), signer.keys(), signer.kind(), circle);
    }

    /** A certificate by an issuing CA whose own certificate has expired. */
    public Credential underExpiredIssuer() {
        return signer(subordinate(all.firstRoot(), all.names().issuer("former issuer"), Validity.expired(now)));
    }

    /** A certificate that the holder of a signing certificate has issued, who is no CA. */
    public Credential underSigner() {
        String name = all.names().issuer("signer");
        KeyPair keys = all.nextKeys();
        Credential holder = all.firstRoot().issueSigner(name, all.serial(), KeyKind.EC, keys, Validity.longAround(now));
        List<X509Certificate> chain = new ArrayList<>(List.of(holder.certificate()));
        chain.addAll(holder.authorities());
        return signer(new Authority(new X500Name("CN=" + name), keys, KeyKind.EC, chain));
    }

    /** A certificate that its own holder has issued: its chain is itself. */
    public Credential selfSigned() {
        String name = all.names().issuer("self-made signer");
        KeyPair keys = all.nextKeys();
        Credential own = new Authority(new X500Name("CN=" + name), keys, KeyKind.EC, List.of())
                .issueSigner(name, all.serial(), KeyKind.EC, keys, Validity.around(now));
        return new Credential(own.certificate(), keys, KeyKind.EC, List.of(own.certificate()));
    }

    /** The certificate that the second authority has issued to the first one. */
    private X509Certificate certificateOf(Authority one, Authority two) {
        return two.subordinate(nameOfOne, all.serial(), Validity.longAround(now), one.keys())
                .chain()
                .get(0);
    }

    private Authority subordinate(Authority above, String name, Validity validity) {
        return above.subordinate(name, all.serial(), validity, all.nextKeys());
    }

    private Credential signer(Authority issuer) {
        return all.signer(issuer, KeyKind.EC, Validity.around(now));
    }
}
