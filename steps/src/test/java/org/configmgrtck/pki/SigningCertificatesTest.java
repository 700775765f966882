package org.configmgrtck.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.PKIXReason;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningCertificatesTest {
    private static final Instant NOW = Instant.parse("2031-04-05T06:07:08Z");

    private final SigningCertificates certificates = new SigningCertificates(
            () -> NOW, "ABC", new KeyPool().forScenario(), Hierarchy.EC, SomeNames.ofAuthorities());
    private final X509Certificate root = certificates.firstRootCertificate();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T00:00:00Z",
                "2031-04-05T06:07:08Z",
                "2038-01-19T03:14:08Z",
                "2049-12-31T23:59:59Z",
                "2050-01-01T00:00:01Z",
                "2080-02-29T12:00:00Z"
            })
    void whatShouldChainToTheFirstRootDoesAtAnyClock(Instant clock) {
        SigningCertificates then = new SigningCertificates(
                () -> clock, "ABC", new KeyPool().forScenario(), Hierarchy.EC, SomeNames.ofAuthorities());
        for (Credential credential : List.of(
                then.first(KeyKind.EC),
                then.underSameRoot(KeyKind.EC),
                then.underNewIssuer(),
                then.underRenewedIssuer())) {
            assertThat(Chains.trouble(credential, then.firstRootCertificate(), clock))
                    .as("%s", credential.authorities())
                    .isEmpty();
            assertThat(credential.root()).isEqualTo(then.firstRootCertificate());
        }
        assertThat(Chains.trouble(then.underSameRoot(Validity.expired(clock)), then.firstRootCertificate(), clock))
                .contains(BasicReason.EXPIRED);
        assertThat(Chains.trouble(then.underSameRoot(Validity.notYet(clock)), then.firstRootCertificate(), clock))
                .contains(BasicReason.NOT_YET_VALID);
        assertThat(Chains.trouble(then.namesakes().underRenewedRoot(), then.firstRootCertificate(), clock))
                .contains(BasicReason.INVALID_SIGNATURE);
    }

    @Test
    void aRootRenewedWithItsOldKeysIsAnotherCertificateThatVerifiesTheSameChain() {
        Credential credential = certificates.underRootRenewedWithItsKeys();
        assertThat(credential.root()).isNotEqualTo(root);
        assertThat(credential.root().getPublicKey()).isEqualTo(root.getPublicKey());
        assertThat(credential.root().getSubjectX500Principal()).isEqualTo(root.getSubjectX500Principal());
        assertThat(Chains.trouble(credential, credential.root(), NOW)).isEmpty();
        assertThat(Chains.trouble(credential, root, NOW)).isEmpty();
    }

    @Test
    void anRsaKeyChainsToo() {
        Credential rsa = certificates.first(KeyKind.RSA);
        assertThat(rsa.certificate().getPublicKey().getAlgorithm()).isEqualTo("RSA");
        assertThat(Chains.trouble(rsa, root, NOW)).isEmpty();
    }

    @Test
    void whatShouldNotChainToTheFirstRootDoesNot() {
        assertThat(Chains.trouble(certificates.underOtherRoot(), root, NOW)).contains(PKIXReason.NO_TRUST_ANCHOR);
        assertThat(Chains.trouble(certificates.namesakes().underRenewedRoot(), root, NOW))
                .contains(BasicReason.INVALID_SIGNATURE);
        assertThat(Chains.trouble(certificates.underOtherRootsIssuer(), root, NOW))
                .contains(PKIXReason.NO_TRUST_ANCHOR);
        assertThat(Chains.trouble(certificates.unusual().selfSigned(), root, NOW))
                .contains(PKIXReason.NO_TRUST_ANCHOR);
        assertThat(Chains.trouble(certificates.namesakes().inTheRootsName(), root, NOW))
                .contains(BasicReason.INVALID_SIGNATURE);
        assertThat(Chains.trouble(certificates.namesakes().underNamesakeOfRoot(), root, NOW))
                .contains(BasicReason.INVALID_SIGNATURE);
        assertThat(Chains.trouble(certificates.namesakes().underRenewedRootOfEqualNumber(), root, NOW))
                .contains(BasicReason.INVALID_SIGNATURE);
        assertThat(Chains.trouble(certificates.namesakes().underRenewedRootAndIssuer(), root, NOW))
                .contains(BasicReason.INVALID_SIGNATURE);
        assertThat(Chains.trouble(certificates.namesakes().inTheIssuersName(), root, NOW))
                .contains(BasicReason.INVALID_SIGNATURE);
    }

    @Test
    void whatChainsToAnotherRootIsValidThere() {
        for (Credential credential : List.of(
                certificates.underOtherRoot(),
                certificates.namesakes().underRenewedRoot(),
                certificates.namesakes().underRenewedRootOfEqualNumber(),
                certificates.namesakes().underRenewedRootAndIssuer())) {
            assertThat(Chains.trouble(credential, credential.root(), NOW)).isEmpty();
            assertThat(credential.root()).isNotEqualTo(root);
        }
    }

    @Test
    void aChainThatLacksItsIssuerIsNone() {
        Credential credential = certificates.underNewIssuer();
        assertThat(Chains.trouble(List.of(credential.certificate()), root, NOW)).isPresent();
        assertThat(Chains.trouble(
                        List.of(
                                credential.certificate(),
                                certificates.firstIntermediates().get(0)),
                        root,
                        NOW))
                .isPresent();
    }

    @Test
    void theRenewedIssuerVouchesForWhatTheFirstOneIssued() {
        X509Certificate renewed =
                certificates.underRenewedIssuer().intermediates().get(0);
        X509Certificate first = certificates.firstIntermediates().get(0);
        assertThat(renewed).isNotEqualTo(first);
        assertThat(renewed.getSubjectX500Principal()).isEqualTo(first.getSubjectX500Principal());
        assertThat(renewed.getPublicKey()).isEqualTo(first.getPublicKey());
        assertThat(renewed.getSerialNumber()).isNotEqualTo(first.getSerialNumber());
        assertThat(Chains.trouble(List.of(certificates.first(KeyKind.EC).certificate(), renewed), root, NOW))
                .isEmpty();
    }

    @Test
    void theRenewedRootHasTheNameAndAnotherKey() {
        X509Certificate renewed = certificates.namesakes().underRenewedRoot().root();
        assertThat(renewed.getSubjectX500Principal()).isEqualTo(root.getSubjectX500Principal());
        assertThat(renewed.getPublicKey()).isNotEqualTo(root.getPublicKey());
        assertThat(renewed.getSerialNumber()).isNotEqualTo(root.getSerialNumber());
    }

    @Test
    void theRenewedRootOfEqualNumberHasTheNumberAsWell() {
        X509Certificate renewed =
                certificates.namesakes().underRenewedRootOfEqualNumber().root();
        assertThat(renewed.getSubjectX500Principal()).isEqualTo(root.getSubjectX500Principal());
        assertThat(renewed.getSerialNumber()).isEqualTo(root.getSerialNumber());
        assertThat(renewed.getPublicKey()).isNotEqualTo(root.getPublicKey());
    }

    @Test
    void theRenewedRootAndIssuerHaveNamesAndNumbersOfTheFirstOnes() {
        Credential renewed = certificates.namesakes().underRenewedRootAndIssuer();
        X509Certificate issuer = renewed.intermediates().get(0);
        X509Certificate first = certificates.firstIntermediates().get(0);
        assertThat(renewed.root().getSerialNumber()).isEqualTo(root.getSerialNumber());
        assertThat(issuer.getSubjectX500Principal()).isEqualTo(first.getSubjectX500Principal());
        assertThat(issuer.getSerialNumber()).isEqualTo(first.getSerialNumber());
        assertThat(issuer.getPublicKey()).isNotEqualTo(first.getPublicKey());
    }

    @Test
    void theForgedOneNamesAnIssuerThatNeverSignedIt() throws Exception {
        Credential forged = certificates.namesakes().inTheIssuersName();
        X509Certificate issuer = certificates.firstIntermediates().get(0);
        assertThat(forged.certificate().getIssuerX500Principal()).isEqualTo(issuer.getSubjectX500Principal());
        assertThat(forged.authorities()).containsExactly(issuer, root);
        assertThat(forged.certificate().getPublicKey()).isEqualTo(forged.keys().getPublic());
    }

    @Test
    void everySignerHasTheSameSubjectItsOwnKeyAndItsOwnNumber() {
        List<X509Certificate> signers = List.of(
                certificates.first(KeyKind.EC).certificate(),
                certificates.underSameRoot(KeyKind.EC).certificate(),
                certificates.underOtherRoot().certificate(),
                certificates.underOtherRoot().certificate(),
                certificates.namesakes().inTheIssuersName().certificate());
        assertThat(signers).extracting(X509Certificate::getPublicKey).doesNotHaveDuplicates();
        assertThat(signers).extracting(X509Certificate::getSerialNumber).doesNotHaveDuplicates();
        assertThat(signers)
                .extracting(signer -> signer.getSubjectX500Principal().getName())
                .containsOnly("CN=The site code of this site server is ABC");
    }

    @Test
    void aSignerIsForSigningOnly() throws Exception {
        X509Certificate signer = certificates.first(KeyKind.EC).certificate();
        assertThat(signer.getBasicConstraints()).isEqualTo(-1);
        assertThat(signer.getKeyUsage()).startsWith(true, false, false, false, false, false, false);
        assertThat(signer.getExtendedKeyUsage()).containsExactly("1.3.6.1.4.1.311.10.3.12");
        assertThat(root.getBasicConstraints()).isNotNegative();
    }

    @Test
    void bothEndsOfAValidityCount() {
        Validity validity = Validity.around(NOW);
        Credential credential = certificates.underSameRoot(validity);
        Duration second = Duration.ofSeconds(1);
        assertThat(Chains.trouble(credential, root, validity.from())).isEmpty();
        assertThat(Chains.trouble(credential, root, validity.until())).isEmpty();
        assertThat(Chains.trouble(credential, root, validity.from().minus(second)))
                .contains(BasicReason.NOT_YET_VALID);
        assertThat(Chains.trouble(credential, root, validity.until().plus(second)))
                .contains(BasicReason.EXPIRED);
    }

    @Test
    void validitiesAreWhatTheirNamesSay() {
        assertThat(Validity.around(NOW))
                .isEqualTo(new Validity(Instant.parse("2030-04-05T06:07:08Z"), Instant.parse("2032-04-04T06:07:08Z")));
        assertThat(Validity.expired(NOW).until()).isEqualTo(Instant.parse("2031-04-04T06:07:08Z"));
        assertThat(Validity.notYet(NOW).from()).isEqualTo(Instant.parse("2031-04-06T06:07:08Z"));
        assertThat(Validity.longAround(NOW).from())
                .isBefore(Validity.expired(NOW).from());
        assertThat(Validity.longAround(NOW).until())
                .isAfter(Validity.notYet(NOW).until());
    }
}
