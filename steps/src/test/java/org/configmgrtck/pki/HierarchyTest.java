package org.configmgrtck.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Hierarchies of all kinds, as the JDK judges them. */
class HierarchyTest {
    private static final Instant NOW = Instant.parse("2031-04-05T06:07:08Z");
    private static final KeyPool POOL = new KeyPool();

    private static SigningCertificates under(Hierarchy hierarchy, Instant now) {
        return new SigningCertificates(() -> now, "ABC", POOL.forScenario(), hierarchy, SomeNames.ofAuthorities());
    }

    @ParameterizedTest
    @CsvSource({"EC, EC, EC", "RSA, RSA, RSA", "RSA_ROOT, RSA, EC", "RSA_ISSUER, EC, RSA", "CENTURY, EC, EC"})
    void rootAndIssuerHaveKeysOfTheirKind(Hierarchy hierarchy, String root, String issuer) {
        SigningCertificates all = under(hierarchy, NOW);
        assertThat(all.firstRootCertificate().getPublicKey().getAlgorithm()).isEqualTo(root);
        assertThat(all.firstRootCertificate().getSigAlgName()).startsWith("SHA256with" + root);
        X509Certificate issuing = all.firstIntermediates().get(0);
        assertThat(issuing.getPublicKey().getAlgorithm()).isEqualTo(issuer);
        assertThat(issuing.getSigAlgName()).startsWith("SHA256with" + root);
        assertThat(all.first(KeyKind.EC).certificate().getSigAlgName()).startsWith("SHA256with" + issuer);
    }

    @ParameterizedTest
    @EnumSource(Hierarchy.class)
    void chainsAreSoundWhateverTheKeys(Hierarchy hierarchy) {
        SigningCertificates all = under(hierarchy, NOW);
        for (Credential credential : List.of(
                all.first(KeyKind.EC),
                all.underSameRoot(KeyKind.RSA),
                all.underNewIssuer(),
                all.underRenewedIssuer(),
                all.byTheRootItself(),
                all.deepBelow())) {
            assertThat(Chains.trouble(credential, all.firstRootCertificate(), NOW))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Hierarchy.class)
    void forgedAndRenewedOnesHaveKeysOfTheSameKindAndNoChain(Hierarchy hierarchy) {
        SigningCertificates all = under(hierarchy, NOW);
        X509Certificate root = all.firstRootCertificate();
        Credential forged = all.namesakes().inTheIssuersName();
        Credential renewed = all.namesakes().underRenewedRootOfEqualNumber();
        assertThat(Chains.trouble(forged, root, NOW)).contains(BasicReason.INVALID_SIGNATURE);
        assertThat(Chains.trouble(renewed, root, NOW)).contains(BasicReason.INVALID_SIGNATURE);
        assertThat(forged.certificate().getSigAlgName())
                .isEqualTo(all.first(KeyKind.EC).certificate().getSigAlgName());
        assertThat(renewed.root().getPublicKey().getAlgorithm())
                .isEqualTo(root.getPublicKey().getAlgorithm());
    }

    /** A run makes three RSA key pairs, and no more: each costs as much as many scenarios. */
    @Test
    void threeRsaKeyPairsAreEnoughForAScenario() {
        KeyPool pool = new KeyPool();
        SigningCertificates all =
                new SigningCertificates(() -> NOW, "ABC", pool.forScenario(), Hierarchy.RSA, SomeNames.ofAuthorities());
        Credential signer = all.underSameRoot(KeyKind.RSA);
        KeyPool.Keys next = pool.forScenario();
        assertThat(List.of(next.next(KeyKind.RSA), next.next(KeyKind.RSA), next.next(KeyKind.RSA)))
                .extracting(keys -> keys.getPublic())
                .containsExactly(
                        all.firstRootCertificate().getPublicKey(),
                        all.firstIntermediates().get(0).getPublicKey(),
                        signer.certificate().getPublicKey());
    }

    @Test
    void fromTheYear2050OnDatesAreGeneralized() throws Exception {
        Instant turn = Instant.parse("2050-01-01T00:00:00Z");
        SigningCertificates all = under(Hierarchy.EC, turn);
        Certificate before = parsed(all.underSameRoot(Validity.justExpired(turn)));
        Certificate after = parsed(all.underSameRoot(Validity.firstSecond(turn)));
        assertThat(form(before.getEndDate())).isInstanceOf(ASN1UTCTime.class);
        assertThat(before.getEndDate().getDate()).isEqualTo("2049-12-31T23:59:59Z");
        assertThat(form(after.getStartDate())).isInstanceOf(ASN1GeneralizedTime.class);
        assertThat(after.getStartDate().getDate()).isEqualTo("2050-01-01T00:00:00Z");
    }

    @Test
    void aCenturyHasBothForms() throws Exception {
        SigningCertificates all = under(Hierarchy.CENTURY, NOW);
        Certificate root = Certificate.getInstance(all.firstRootCertificate().getEncoded());
        assertThat(form(root.getStartDate())).isInstanceOf(ASN1UTCTime.class);
        assertThat(form(root.getEndDate())).isInstanceOf(ASN1GeneralizedTime.class);
        Credential decades = all.underSameRoot(Validity.decadesAhead(NOW));
        assertThat(form(parsed(decades).getEndDate())).isInstanceOf(ASN1GeneralizedTime.class);
        for (String at : List.of("2031-04-05T06:07:08Z", "2049-12-31T23:59:59Z", "2050-01-01T00:00:00Z")) {
            assertThat(Chains.trouble(decades, all.firstRootCertificate(), Instant.parse(at)))
                    .isEmpty();
        }
    }

    private static Certificate parsed(Credential credential) {
        return Certificate.getInstance(credential.der());
    }

    private static ASN1Primitive form(org.bouncycastle.asn1.x509.Time time) {
        return time.toASN1Primitive();
    }
}
