package org.configmgrtck.pki;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * Certificates that have, or whose roots have, the names of the first ones and other keys (CERT-ROOT-02, CERT-ROOT-03,
 * CERT-SAME-01).
 */
public final class Namesakes {
    private static final int FIRST = 1;

    private final SigningCertificates all;
    private Optional<Authority> namesake = Optional.empty();
    private Optional<Authority> namesakesIssuer = Optional.empty();

    Namesakes(SigningCertificates all) {
        this.all = all;
    }

    /** A certificate by the first issuing CA with the name and number of the first one, with a new key pair. */
    public Credential ofFirst() {
        return likeFirst(all.firstIssuer());
    }

    /** A certificate under a root that carries the first root's name, with a new key pair. */
    public Credential underRenewedRoot() {
        return all.signer(renewedRoot(all.serial()), KeyKind.EC, all.fresh());
    }

    /**
     * A certificate with the name and number of the first one, under a stranger's root with the name and number of the
     * first root.
     */
    public Credential underNamesakeOfRoot() {
        return likeFirst(namesake());
    }

    /** The same with an issuing CA in between. */
    public Credential underNamesakeOfRootsIssuer() {
        if (namesakesIssuer.isEmpty()) {
            namesakesIssuer = Optional.of(issuerUnder(namesake()));
        }
        return likeFirst(namesakesIssuer.get());
    }

    /** A certificate under a root that carries the first root's name and serial number, with a new key pair. */
    public Credential underRenewedRootOfEqualNumber() {
        return all.signer(renewedRoot(all.names().firstRootSerial()), KeyKind.EC, all.fresh());
    }

    /** A certificate under a new root and a new issuing CA that both carry the names and numbers of the first ones. */
    public Credential underRenewedRootAndIssuer() {
        return all.signer(issuerUnder(renewedRoot(all.names().firstRootSerial())), KeyKind.EC, all.fresh());
    }

    /** The first root's name and keys in a certificate that another key of this name has signed. */
    public X509Certificate rolledOverRoot() {
        Authority former = renewedRoot(all.serial());
        return former.subordinate(
                        all.names().firstRoot(),
                        all.serial(),
                        all.fresh(),
                        all.firstRoot().kind(),
                        all.firstRoot().keys())
                .chain()
                .get(0);
    }

    /** A certificate that names the first issuing CA as its issuer, which never signed it. */
    public Credential inTheIssuersName() {
        Authority impostor = all.root(
                all.names().firstIssuer(),
                all.names().firstIssuerSerial(),
                all.hierarchy().issuer());
        return forged(impostor, all.firstIssuer());
    }

    /** A certificate that names the first root as its issuer, which never signed it. */
    public Credential inTheRootsName() {
        return forged(renewedRoot(all.names().firstRootSerial()), all.firstRoot());
    }

    Authority renewedRoot(BigInteger serial) {
        return all.root(all.names().firstRoot(), serial, all.hierarchy().root());
    }

    private Credential forged(Authority impostor, Authority alleged) {
        Credential forged = all.signer(impostor, KeyKind.EC, all.fresh());
        return new Credential(forged.certificate(), forged.keys(), forged.kind(), alleged.chain());
    }

    private Authority namesake() {
        if (namesake.isEmpty()) {
            namesake = Optional.of(renewedRoot(all.names().firstRootSerial()));
        }
        return namesake.get();
    }

    private Authority issuerUnder(Authority root) {
        return all.subordinate(root, all.names().firstIssuer(), all.names().firstIssuerSerial());
    }

    private Credential likeFirst(Authority issuer) {
        return issuer.issueSigner(
                all.subject(), all.names().serial(FIRST), KeyKind.EC, all.nextKeys(), Validity.around(all.now()));
    }
}
