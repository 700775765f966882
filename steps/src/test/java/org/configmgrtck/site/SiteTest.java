package org.configmgrtck.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.configmgrtck.pki.Credential;
import org.configmgrtck.pki.KeyKind;
import org.configmgrtck.site.Stranger.Found;
import org.configmgrtck.site.Stranger.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site has a management point hand out, fetched over HTTP. */
class SiteTest extends WithSite {
    private Found newest() {
        return stranger.policies().stream()
                .filter(policy -> policy.id().equals(site.newPolicy().id()))
                .findFirst()
                .orElseThrow();
    }

    private void assertTruth(int algId) {
        List<Found> policies = stranger.policies();
        Credential signer = site.signingCredential();
        assertThat(policies).hasSize(2);
        for (Found policy : policies) {
            assertThat(policy.verifiesWith(signer.certificate())).isTrue();
            assertThat(policy.bodyMatchesHashes()).isTrue();
            Reference reference = policy.reference().orElseThrow();
            assertThat(reference.algId()).isEqualTo(Integer.toString(algId));
            assertThat(reference.certificateHash()).isEqualTo(Stranger.hex("SHA-256", signer.der()));
            assertThat(reference.rootHash()).isEqualTo(Stranger.hex("SHA-256", Credential.der(signer.root())));
            assertThat(policy.element()).contains("<PolicySource>SMS:" + deployment.siteCode() + "</PolicySource>");
        }
        assertThat(newest().id()).isEqualTo(site.newPolicy().id());
        assertThat(newest().version()).isEqualTo(site.newPolicy().version());
        assertThat(newest().body()).isEqualTo(site.newPolicy().octets());
        assertThat(stranger.signingCertificate())
                .isEqualTo(HexFormat.of().withUpperCase().formatHex(signer.der()));
    }

    @Test
    void itBeginsWithTheTruth() {
        assertTruth(32780);
    }

    @ParameterizedTest
    @CsvSource({"EC, SHA_1, 32772", "EC, SHA_256, 32780", "RSA, SHA_1, 32772", "RSA, SHA_256, 32780"})
    void keysAndDigestsAreAsAsked(KeyKind kind, Digest digest, int algId) {
        site.beginWithKeys(kind);
        site.signWith(digest);
        assertThat(site.signingCredential().kind()).isEqualTo(kind);
        assertTruth(algId);
    }

    @ParameterizedTest
    @EnumSource(CertificateChange.class)
    void aNewPolicyIsSignedWithTheChosenCertificate(CertificateChange change) {
        Policy before = site.newPolicy();
        Credential signer = site.signingCredential();
        Credential chosen = site.publishNewPolicy(change);
        assertThat(site.signingCredential()).isSameAs(chosen);
        assertThat(site.formerCredential()).isSameAs(signer);
        assertThat(site.formerPolicy()).isEqualTo(before);
        assertThat(site.newPolicy().id()).isEqualTo(before.id());
        assertThat(site.newPolicy().version()).isNotEqualTo(before.version());
        assertThat(site.newPolicy().body()).isNotEqualTo(before.body());
        boolean same = change == CertificateChange.PRESENT || change == CertificateChange.FORMER;
        assertThat(chosen.equals(signer)).isEqualTo(same);
        assertTruth(32780);
    }

    @Test
    void theFormerCertificateIsTheOneBefore() {
        Credential first = site.signingCredential();
        Credential second = site.publishNewPolicy(CertificateChange.OTHER_ROOT);
        assertThat(site.publishNewPolicy(CertificateChange.FORMER)).isSameAs(first);
        assertThat(site.publishNewPolicy(CertificateChange.FORMER)).isSameAs(second);
    }

    @Test
    void anAssignmentKeepsItsIdFromVersionToVersion() {
        String before = assignmentId(newest());
        site.publishNewPolicy(CertificateChange.PRESENT);
        assertThat(assignmentId(newest())).isEqualTo(before);
        assertThat(assignmentId(stranger.policies().get(0))).isNotEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Tampering.class)
    void theTruthIsToldAgainAfterATampering(Tampering tampering) {
        site.publishNewPolicy(CertificateChange.PRESENT);
        site.tamper(tampering);
        site.tellTheTruth();
        assertTruth(32780);
    }

    @ParameterizedTest
    @EnumSource(Attack.class)
    void theTruthIsToldAgainAfterAnAttack(Attack attack) {
        site.suffer(attack);
        site.tellTheTruth();
        assertTruth(32780);
    }

    @Test
    void anImpostorServesItsOwnCertificateAndPolicy() {
        Credential honest = site.signingCredential();
        site.suffer(Attack.SERVES_OWN_CERTIFICATE);
        Found forged = newest();
        assertThat(forged.verifiesWith(honest.certificate())).isFalse();
        assertThat(forged.bodyMatchesHashes()).isTrue();
        assertThat(forged.reference().orElseThrow().certificateHash())
                .isEqualTo(Stranger.hex("SHA-256", HexFormat.of().parseHex(stranger.signingCertificate())));
        assertThat(forged.reference().orElseThrow().rootHash()).isNotEqualTo(Credential.hash(honest.root()));
    }

    @Test
    void anImpostorMayClaimTheOldRoot() {
        site.suffer(Attack.CLAIMS_OLD_ROOT);
        Reference claimed = newest().reference().orElseThrow();
        Credential honest = site.signingCredential();
        assertThat(claimed.rootHash()).isEqualTo(Credential.hash(honest.root()));
        assertThat(claimed.certificateHash()).isNotEqualTo(Credential.hash(honest.certificate()));
    }

    @Test
    void aRootOfTheSameNameIsAnotherRoot() {
        Credential honest = site.signingCredential();
        site.suffer(Attack.CLAIMS_OLD_ROOT_BY_NAME);
        Found forged = newest();
        assertThat(forged.verifiesWith(honest.certificate())).isFalse();
        assertThat(forged.reference().orElseThrow().rootHash()).isEqualTo(Credential.hash(honest.root()));
        Credential impostor = Attack.CLAIMS_OLD_ROOT_BY_NAME.impostor(site.certificates());
        assertThat(impostor.root().getSubjectX500Principal())
                .isEqualTo(honest.root().getSubjectX500Principal());
        assertThat(impostor.root()).isNotEqualTo(honest.root());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MD5", "SHA-1"})
    void anAssignmentMayBeWrongAboutOneHash(String algorithm) {
        site.publishNewPolicyWithWrongHash(algorithm);
        assertThat(newest().verifiesWith(site.signingCredential().certificate()))
                .isTrue();
        assertThat(newest().bodyMatchesHashes()).isFalse();
        assertThat(newest().element())
                .contains(site.newPolicy().hash(algorithm.equals("MD5") ? "SHA-1" : "MD5"))
                .doesNotContain(site.newPolicy().hash(algorithm));
    }

    @Test
    void whatANewClientHearsOfFirstIsTheNewPolicy() {
        assertThat(stranger.policies().get(0).id()).isEqualTo(site.newPolicy().id());
        site.publishNewPolicy(CertificateChange.PRESENT);
        assertThat(stranger.policies().get(1).id()).isEqualTo(site.newPolicy().id());
    }

    @Test
    void anImpostorMayServeTheOldCertificate() {
        Policy before = site.newPolicy();
        site.suffer(Attack.SERVES_OLD_CERTIFICATE);
        Credential honest = site.signingCredential();
        assertThat(stranger.signingCertificate())
                .isEqualTo(HexFormat.of().withUpperCase().formatHex(honest.der()));
        assertThat(newest().verifiesWith(honest.certificate())).isFalse();
        assertThat(newest().reference().orElseThrow().certificateHash())
                .isEqualTo(Credential.hash(honest.certificate()));
        assertThat(site.newPolicy()).isNotEqualTo(before);
    }

    private static String assignmentId(Found policy) {
        return policy.element().replaceAll("(?s).*?PolicyAssignmentID=\"([^\"]+)\".*", "$1");
    }
}
