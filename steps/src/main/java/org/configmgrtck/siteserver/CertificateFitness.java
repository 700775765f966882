package org.configmgrtck.siteserver;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.configmgrtck.pki.Credential;
import org.configmgrtck.pki.KeyKind;
import org.configmgrtck.pki.SigningCertificates;
import org.configmgrtck.pki.Usage;
import org.configmgrtck.pki.Validity;
import org.configmgrtck.subject.DeployedCertificate;

/** What a certificate that is deployed on the site server is good for. Each has one defect at most (CERT-VALID-01). */
public enum CertificateFitness {
    VALID("is valid", all -> all.underSameRoot(KeyKind.EC)),
    VALID_FOR_A_DAY("is valid for one more day", all -> all.underSameRoot(validity(all, -365, 1))),
    VALID_SINCE_NOW("is valid from now on", all -> all.underSameRoot(validity(all, 0, 365))),
    VALID_UNTIL_NOW("is valid until now", all -> all.underSameRoot(Validity.lastSecond(all.now()))),
    RSA("has RSA keys", all -> all.underSameRoot(KeyKind.RSA)),
    NEW_ISSUER("comes from another issuing CA", SigningCertificates::underNewIssuer),
    DEEP("has five intermediate CAs above it", SigningCertificates::deepBelow),
    UNLIMITED("has neither key usage nor extended key usage", all -> all.forUsage(Usage.ANYTHING)),
    SAME_NUMBER("has the first one's name and number", all -> all.namesakes().ofFirst()),
    EXPIRING_ISSUER(
            "comes from an issuing CA that expires in 5 days",
            all -> all.unusual().underExpiringIssuer(validity(all, -365, 365))),
    NINE_DAYS_AND_EXPIRING_ISSUER(
            "has 9 days left and comes from an issuing CA that has 5",
            all -> all.unusual().underExpiringIssuer(validity(all, -365, 9))),
    OTHER_ROOT("chains to another root", SigningCertificates::underOtherRoot),
    EXPIRED("has expired", all -> all.underSameRoot(Validity.expired(all.now()))),
    JUST_EXPIRED("has expired a second ago", all -> all.underSameRoot(Validity.justExpired(all.now()))),
    ABOUT_TO_BEGIN("is not valid before the next second", all -> all.underSameRoot(Validity.aboutToBegin(all.now()))),
    NOT_YET_VALID("is not valid before tomorrow", all -> all.underSameRoot(Validity.notYet(all.now()))),
    WITHOUT_KEY("has no private key", all -> all.underSameRoot(KeyKind.EC)) {
        @Override
        Optional<byte[]> privateKey(Credential credential, SigningCertificates all) {
            return Optional.empty();
        }
    },
    EXPIRING_WITHOUT_KEY("has 5 days left and no private key", all -> all.underSameRoot(validity(all, -365, 5))) {
        @Override
        Optional<byte[]> privateKey(Credential credential, SigningCertificates all) {
            return Optional.empty();
        }
    },
    WITH_OTHER_KEY("has the private key of another certificate", all -> all.underSameRoot(KeyKind.EC)) {
        @Override
        Optional<byte[]> privateKey(Credential credential, SigningCertificates all) {
            return encoded(all.underSameRoot(KeyKind.EC).keys());
        }
    },
    WITH_OTHER_RSA_KEY(
            "has RSA keys and the private key of another certificate", all -> all.underSameRoot(KeyKind.RSA)) {
        @Override
        Optional<byte[]> privateKey(Credential credential, SigningCertificates all) {
            return encoded(all.underSameRoot(KeyKind.RSA).keys());
        }
    },
    WITH_KEY_OF_ANOTHER_KIND("has a private key of another kind", all -> all.underSameRoot(KeyKind.EC)) {
        @Override
        Optional<byte[]> privateKey(Credential credential, SigningCertificates all) {
            return encoded(all.underSameRoot(KeyKind.RSA).keys());
        }
    },
    AUTHORITY("belongs to a CA", all -> all.unusual().ofAnAuthority()),
    LOWEST_AUTHORITY(
            "belongs to a CA that has no CA below it", all -> all.unusual().ofALowestAuthority()),
    NOT_FOR_SIGNING(
            "lacks the key usage of digital signatures", all -> all.unusual().notForSigning()),
    WITHOUT_CHAIN("lacks its chain", SigningCertificates::underNewIssuer) {
        @Override
        List<X509Certificate> chain(Credential credential, SigningCertificates all) {
            return List.of();
        }
    },
    WITHOUT_ROOT("lacks the root of its chain", SigningCertificates::underNewIssuer) {
        @Override
        List<X509Certificate> chain(Credential credential, SigningCertificates all) {
            return credential.intermediates();
        }
    },
    WITHOUT_ISSUER("lacks the issuing CA of its chain", all -> all.underSameRoot(KeyKind.EC)) {
        @Override
        List<X509Certificate> chain(Credential credential, SigningCertificates all) {
            return List.of(credential.root());
        }
    },
    WITH_OTHER_CHAIN("has the chain of another certificate", SigningCertificates::underNewIssuer) {
        @Override
        List<X509Certificate> chain(Credential credential, SigningCertificates all) {
            return all.underOtherRootsIssuer().authorities();
        }
    },
    WITH_CHAIN_OF_NAMESAKES("has a chain of the right names and other keys", all -> all.underSameRoot(KeyKind.EC)) {
        @Override
        List<X509Certificate> chain(Credential credential, SigningCertificates all) {
            return all.namesakes().underRenewedRootAndIssuer().authorities();
        }
    },
    WITH_NAMESAKE_OF_ROOT(
            "has a chain that ends in another root of the same name", all -> all.underSameRoot(KeyKind.EC)) {
        @Override
        List<X509Certificate> chain(Credential credential, SigningCertificates all) {
            return List.of(
                    credential.authorities().get(0),
                    all.namesakes().underRenewedRoot().root());
        }
    },
    WITH_ROLLED_OVER_ROOT(
            "has a chain that ends in the name and key of its root but not in a root",
            all -> all.underSameRoot(KeyKind.EC)) {
        @Override
        List<X509Certificate> chain(Credential credential, SigningCertificates all) {
            return List.of(credential.authorities().get(0), all.namesakes().rolledOverRoot());
        }
    };

    private final String phrase;
    private final Function<SigningCertificates, Credential> maker;

    CertificateFitness(String phrase, Function<SigningCertificates, Credential> maker) {
        this.phrase = phrase;
        this.maker = maker;
    }

    /** How a scenario says it. */
    public String phrase() {
        return phrase;
    }

    Credential make(SigningCertificates all) {
        return maker.apply(all);
    }

    /** The certificate as it gets into the store of the site server's computer. */
    DeployedCertificate deployed(String name, Credential credential, SigningCertificates all) {
        return new DeployedCertificate(
                name,
                credential.der(),
                privateKey(credential, all),
                chain(credential, all).stream().map(Credential::der).toList());
    }

    Optional<byte[]> privateKey(Credential credential, SigningCertificates all) {
        return encoded(credential.keys());
    }

    List<X509Certificate> chain(Credential credential, SigningCertificates all) {
        return credential.authorities();
    }

    private static Optional<byte[]> encoded(KeyPair keys) {
        return Optional.of(keys.getPrivate().getEncoded());
    }

    private static Validity validity(SigningCertificates all, int fromDays, int untilDays) {
        return new Validity(all.now().plus(Duration.ofDays(fromDays)), all.now().plus(Duration.ofDays(untilDays)));
    }
}
