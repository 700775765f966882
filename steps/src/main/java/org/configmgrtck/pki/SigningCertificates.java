package org.configmgrtck.pki;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The certification authorities around one site, and the signing certificates that a scenario needs of them. The first
 * root is the one that the site begins under. Names and serial numbers repeat on purpose where only the key differs.
 */
public final class SigningCertificates {
    private final Instant now;
    private final Supplier<Instant> clock;
    private final String subject;
    private final Hierarchy hierarchy;
    private final AuthorityNames names;
    private final Authority firstRoot;
    private final Authority firstIssuer;
    private final KeyPool.Keys keys;
    private Optional<Authority> otherRoot = Optional.empty();
    private Optional<Credential> neighbours = Optional.empty();
    private final Namesakes namesakes = new Namesakes(this);
    private int certificates;

    /**
     * @param clock the scenario's; the authorities are as old as it shows now, and every certificate as it will then show
     * @param keys where the key pairs come from
     * @param hierarchy the authorities that the site begins under
     * @param names what authorities are called
     */
    public SigningCertificates(
            Supplier<Instant> clock, String siteCode, KeyPool.Keys keys, Hierarchy hierarchy, AuthorityNames names) {
        this.clock = clock;
        this.now = clock.get();
        this.keys = keys;
        this.hierarchy = hierarchy;
        this.names = names;
        this.subject = "The site code of this site server is " + siteCode;
        Validity validity = hierarchy.validity(now);
        KeyKind rootKind = hierarchy.root();
        this.firstRoot = keys.shared(
                names.firstRoot(),
                hierarchy,
                now,
                rootKind,
                own -> Authority.root(names.firstRoot(), names.firstRootSerial(), rootKind, own, validity));
        KeyKind issuerKind = hierarchy.issuer();
        this.firstIssuer = keys.shared(
                names.firstIssuer(),
                hierarchy,
                now,
                issuerKind,
                own -> firstRoot.subordinate(
                        names.firstIssuer(), names.firstIssuerSerial(), validity, issuerKind, own));
    }

    /** The scenario's clock when the hierarchy was made. */
    public Instant now() {
        return now;
    }

    /** What the site begins with. */
    public Credential first(KeyKind kind) {
        return signer(firstIssuer, kind, Validity.around(now));
    }

    /** The certificate of the first issuing CA, which is not for signing policy. */
    public Credential firstIssuerItself() {
        return firstIssuer.itself();
    }

    /** The certificate of the first root, which is not for signing policy. */
    public Credential firstRootItself() {
        return firstRoot.itself();
    }

    /** A certificate by the first issuing CA with a new key pair. */
    public Credential underSameRoot(KeyKind kind) {
        return signer(firstIssuer, kind, fresh());
    }

    /** A certificate by the first issuing CA with a validity of its own. */
    public Credential underSameRoot(Validity validity) {
        return signer(firstIssuer, KeyKind.EC, validity);
    }

    /** A certificate by another issuing CA under the first root. */
    public Credential underNewIssuer() {
        return signer(subordinate(firstRoot, names.issuer("second issuer"), serial()), KeyKind.EC, fresh());
    }

    /** A certificate by the first issuing CA, while the root above it was renewed with its old key pair. */
    public Credential underRootRenewedWithItsKeys() {
        Authority renewed =
                Authority.root(names.firstRoot(), serial(), KeyKind.EC, firstRoot.keys(), Validity.longAround(now));
        Credential signer = signer(firstIssuer, KeyKind.EC, fresh());
        List<X509Certificate> chain = List.of(firstIssuer.chain().get(0), renewed.rootCertificate());
        return new Credential(signer.certificate(), signer.keys(), signer.kind(), chain);
    }

    /** A certificate by the first issuing CA, whose own certificate was renewed with the same key pair. */
    public Credential underRenewedIssuer() {
        Authority renewed = firstRoot.subordinate(
                names.firstIssuer(), serial(), Validity.longAround(now), hierarchy.issuer(), firstIssuer.keys());
        return signer(renewed, KeyKind.EC, fresh());
    }

    /** A certificate by the first root itself. */
    public Credential byTheRootItself() {
        return signer(firstRoot, KeyKind.EC, fresh());
    }

    /** A certificate with five intermediate CAs between it and the first root. */
    public Credential deepBelow() {
        Authority lowest = firstIssuer;
        for (int tier = 2; tier <= 5; tier++) {
            lowest = subordinate(lowest, names.issuer("tier " + tier), serial());
        }
        return signer(lowest, KeyKind.EC, fresh());
    }

    /** A certificate by an issuing CA that the first root, the other one, and a third one have certified. */
    public Credential underCrossCertifiedIssuer() {
        KeyPair issuerKeys = keys.next(KeyKind.EC);
        Validity validity = Validity.longAround(now);
        Authority here = firstRoot.subordinate(names.issuer("cross-certified issuer"), serial(), validity, issuerKeys);
        List<X509Certificate> others = Stream.of(otherRoot(), root(names.issuer("third root"), serial(), KeyKind.EC))
                .map(root -> root.subordinate(names.issuer("cross-certified issuer"), serial(), validity, issuerKeys))
                .map(there -> there.chain().get(0))
                .toList();
        return signer(here, KeyKind.EC, fresh()).crossCertifiedBy(others);
    }

    /** The other root, by which nothing is accepted that chains to it alone. */
    public X509Certificate otherRootCertificate() {
        return otherRoot().rootCertificate();
    }

    /** A certificate by the first issuing CA for some usage. */
    public Credential forUsage(Usage usage) {
        return firstIssuer.issue(subject, serial(), KeyKind.EC, keys.next(KeyKind.EC), fresh(), usage);
    }

    /** A certificate by the first issuing CA that repeats the serial number of another one. */
    public Credential numberedLike(Credential other) {
        BigInteger number = other.certificate().getSerialNumber();
        return firstIssuer.issueSigner(subject, number, KeyKind.EC, keys.next(KeyKind.EC), fresh());
    }

    /** A certificate under the other root. */
    public Credential underOtherRoot() {
        return signer(otherRoot(), KeyKind.EC, fresh());
    }

    /** A certificate by an issuing CA under the other root. */
    public Credential underOtherRootsIssuer() {
        return signer(
                subordinate(otherRoot(), names.issuer("issuer under the other root"), serial()), KeyKind.EC, fresh());
    }

    /** The signing certificate of another site, by the first issuing CA; always the same one. */
    public Credential neighbours() {
        if (neighbours.isEmpty()) {
            neighbours = Optional.of(underSameRoot(KeyKind.EC));
        }
        return neighbours.get();
    }

    /** Certificates out of the ordinary, by themselves or by their chains. */
    public UnusualCertificates unusual() {
        return new UnusualCertificates(this);
    }

    /** Certificates under other roots that carry the first root's name. */
    public Namesakes namesakes() {
        return namesakes;
    }

    /** The root that the site begins under. */
    public X509Certificate firstRootCertificate() {
        return firstRoot.rootCertificate();
    }

    /** The issuing CAs that every computer of the site knows. */
    public List<X509Certificate> firstIntermediates() {
        return List.of(firstIssuer.chain().get(0));
    }

    /** The name that every signing certificate of the site has. */
    String subject() {
        return subject;
    }

    Authority firstRoot() {
        return firstRoot;
    }

    Authority firstIssuer() {
        return firstIssuer;
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    AuthorityNames names() {
        return names;
    }

    KeyPair nextKeys() {
        return keys.next(KeyKind.EC);
    }

    private Authority otherRoot() {
        if (otherRoot.isEmpty()) {
            otherRoot = Optional.of(root(names.otherRoot(), serial(), hierarchy.root()));
        }
        return otherRoot.get();
    }

    Authority root(String name, BigInteger serial, KeyKind kind) {
        return Authority.root(name, serial, kind, keys.next(kind), Validity.longAround(now));
    }

    Authority subordinate(Authority above, String name, BigInteger serial) {
        return above.subordinate(name, serial, Validity.longAround(now), keys.next(KeyKind.EC));
    }

    Credential signer(Authority issuer, KeyKind kind, Validity validity) {
        return issuer.issueSigner(subject, serial(), kind, keys.next(kind), validity);
    }

    /** Each certificate begins later than those before it, though none is new by the scenario's clock. */
    Validity fresh() {
        Validity around = Validity.around(clock.get());
        return new Validity(around.from().plus(Duration.ofDays(certificates)), around.until());
    }

    BigInteger serial() {
        return names.serial(++certificates);
    }
}
