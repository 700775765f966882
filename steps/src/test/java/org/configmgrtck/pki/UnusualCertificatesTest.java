package org.configmgrtck.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.PKIXReason;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Chains out of the ordinary, as the JDK judges them. */
class UnusualCertificatesTest {
    private static final Instant NOW = Instant.parse("2031-04-05T06:07:08Z");

    private final SigningCertificates certificates = new SigningCertificates(
            () -> NOW, "ABC", new KeyPool().forScenario(), Hierarchy.EC, SomeNames.ofAuthorities());
    private final X509Certificate root = certificates.firstRootCertificate();

    /** The certificate, and those above it without the cross-certificates. */
    private static List<X509Certificate> path(Credential credential, int above) {
        return Stream.concat(Stream.of(credential.certificate()), credential.authorities().subList(0, above).stream())
                .toList();
    }

    @Test
    void anIssuerMayHaveANewKeyPair() {
        Credential credential = certificates.unusual().underRekeyedIssuer();
        X509Certificate issuer = credential.authorities().get(0);
        X509Certificate first = certificates.firstIntermediates().get(0);
        assertThat(issuer.getSubjectX500Principal()).isEqualTo(first.getSubjectX500Principal());
        assertThat(issuer.getPublicKey()).isNotEqualTo(first.getPublicKey());
        assertThat(Chains.trouble(credential, root, NOW)).isEmpty();
        assertThat(Chains.trouble(List.of(credential.certificate(), first), root, NOW))
                .contains(BasicReason.INVALID_SIGNATURE);
    }

    @Test
    void twoAuthoritiesThatCertifyEachOtherHaveAWayOut() {
        Credential credential = certificates.unusual().underMutualIssuers();
        assertThat(Chains.trouble(path(credential, 2), root, NOW)).isEmpty();
        X509Certificate back = credential.crossCertificates().get(0);
        X509Certificate one = credential.authorities().get(1);
        X509Certificate two = credential.authorities().get(0);
        assertThat(back.getSubjectX500Principal()).isEqualTo(one.getSubjectX500Principal());
        assertThat(back.getPublicKey()).isEqualTo(one.getPublicKey());
        assertThat(back.getIssuerX500Principal()).isEqualTo(two.getSubjectX500Principal());
        assertThat(two.getIssuerX500Principal()).isEqualTo(one.getSubjectX500Principal());
    }

    @Test
    void withoutItTheyLeadToEachOtherOnly() {
        Credential credential = certificates.unusual().underMutualIssuersOnly();
        assertThat(credential.intermediates())
                .hasSize(2)
                .noneMatch(ca -> ca.getIssuerX500Principal().equals(root.getSubjectX500Principal()));
        assertThat(Chains.trouble(path(credential, 2), root, NOW)).contains(PKIXReason.NO_TRUST_ANCHOR);
        assertThat(credential.root()).as("the root that is claimed for it").isEqualTo(root);
    }

    @Test
    void anIssuerMayHaveExpiredBeforeWhatItIssued() throws Exception {
        Credential credential = certificates.unusual().underExpiredIssuer();
        assertThat(Chains.trouble(credential, root, NOW)).contains(BasicReason.EXPIRED);
        assertThat(Chains.trouble(credential, root, NOW.minusSeconds(172_800))).isEmpty();
        credential.certificate().checkValidity(Date.from(NOW));
    }

    @Test
    void theHolderOfASigningCertificateIsNoAuthority() {
        Credential credential = certificates.unusual().underSigner();
        assertThat(credential.authorities()).hasSize(2);
        assertThat(credential.authorities().get(0).getBasicConstraints()).isEqualTo(-1);
        assertThat(Chains.trouble(credential, root, NOW)).contains(PKIXReason.INVALID_KEY_USAGE);
    }

    @Test
    void aCertificateMayBeForAnything() throws Exception {
        X509Certificate unlimited = certificates.forUsage(Usage.ANYTHING).certificate();
        assertThat(unlimited.getKeyUsage()).isNull();
        assertThat(unlimited.getExtendedKeyUsage()).isNull();
        assertThat(unlimited.getBasicConstraints()).isEqualTo(-1);
        X509Certificate signing = certificates.forUsage(Usage.DOCUMENT_SIGNING).certificate();
        assertThat(signing.getExtendedKeyUsage()).containsExactly("1.3.6.1.4.1.311.10.3.12");
        assertThat(certificates.forUsage(Usage.ENCIPHERING).certificate().getKeyUsage())
                .startsWith(false);
    }
}
