package org.configmgrtck.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.configmgrtck.pki.Credential;
import org.configmgrtck.pki.KeyKind;
import org.configmgrtck.site.Stranger.Found;
import org.configmgrtck.site.Stranger.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each tampering breaks just what it says, and leaves the rest alone. */
class TamperingTest extends WithSite {
    private Found tampered(Tampering tampering) {
        site.publishNewPolicy(CertificateChange.PRESENT);
        site.tamper(tampering);
        return newest();
    }

    private Found newest() {
        return stranger.policies().stream()
                .filter(policy -> policy.id().equals(site.newPolicy().id()))
                .findFirst()
                .orElseThrow();
    }

    private boolean claimsTheSite(Found policy) {
        Credential signer = site.signingCredential();
        return policy.reference()
                .filter(r -> r.certificateHash().equals(Credential.hash(signer.certificate())))
                .filter(r -> r.rootHash().equals(Credential.hash(signer.root())))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    tampering,                      signed, hashes, claim, siteBody
                    ALTERS_BODY,                    true,   false,  true,  false
                    ALTERS_BODY_AND_HASHES,         false,  true,   true,  false
                    ALTERS_ASSIGNMENT,              false,  true,   true,  true
                    LEAVES_OUT_SIGNATURE,           false,  true,   false, true
                    EMPTIES_SIGNATURE,              false,  true,   true,  true
                    ALTERS_SIGNATURE,               false,  true,   true,  true
                    PUTS_GARBAGE_FOR_SIGNATURE,     false,  true,   true,  true
                    PUTS_ZEROS_FOR_SIGNATURE,       false,  true,   true,  true
                    ADDS_WHITE_SPACE,               false,  true,   true,  true
                    FORGES_WITHOUT_SIGNATURE,       false,  true,   false, false
                    CLAIMS_ANOTHER_ROOT,            true,   true,   false, true
                    CLAIMS_OLD_ROOT,                true,   true,   true,  true
                    CLAIMS_ROOT_LIKE_OLD,           true,   true,   false, true
                    ADDS_UNSIGNED_AFTER_MANY,       true,   true,   true,  true
                    ADDS_FOREIGN_POLICY_BEFORE,     true,   true,   true,  true
                    ADDS_FOREIGN_POLICY_AFTER,      true,   true,   true,  true
                    ADDS_UNSIGNED_VERSION,          true,   true,   true,  true
                    SIGNS_WITH_ANOTHER_SITES_CERTIFICATE, false, true, false, true
                    PUTS_FORMER_SIGNATURE,          false,  true,   true,  true
                    SIGNS_WITH_OWN_KEY,             false,  true,   true,  true
                    SIGNS_WITH_ANOTHER_CERTIFICATE, false,  true,   false, true
                    ADDS_UNSIGNED_POLICY,           true,   true,   true,  true
                    """)
    void breaksJustThis(Tampering tampering, boolean signed, boolean hashes, boolean claim, boolean siteBody) {
        Found policy = tampered(tampering);
        assertThat(policy.verifiesWith(site.signingCredential().certificate()))
                .as("signature")
                .isEqualTo(signed);
        assertThat(policy.bodyMatchesHashes()).as("hashes").isEqualTo(hashes);
        assertThat(claimsTheSite(policy)).as("claim").isEqualTo(claim);
        assertThat(Arrays.equals(policy.body(), site.newPolicy().octets()))
                .as("body")
                .isEqualTo(siteBody);
        assertThat(policy.id()).isEqualTo(site.newPolicy().id());
        assertThat(policy.version()).isEqualTo(site.newPolicy().version());
    }

    @ParameterizedTest
    @EnumSource(
            value = Tampering.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SIGNS_WITH_ANOTHER_SITES_CERTIFICATE", "LEAVES_OUT_EVERYTHING"})
    void theOtherPolicyIsLeftAlone(Tampering tampering) {
        tampered(tampering);
        Found standing = stranger.policies().stream()
                .filter(policy -> !policy.id().equals(site.newPolicy().id()))
                .filter(policy -> !policy.id().equals(site.addedPolicy().id()))
                .findFirst()
                .orElseThrow();
        assertThat(standing.verifiesWith(site.signingCredential().certificate()))
                .isTrue();
        assertThat(standing.bodyMatchesHashes()).isTrue();
        assertThat(standing.id()).isNotEqualTo(site.newPolicy().id());
    }

    @ParameterizedTest
    @EnumSource(KeyKind.class)
    void anAlteredSignatureDiffersInItsLastDigit(KeyKind kind) {
        site.beginWithKeys(kind);
        String whole = value(newest());
        site.tamper(Tampering.ALTERS_SIGNATURE);
        String altered = value(newest());
        assertThat(altered).isNotEqualTo(whole).hasSameSizeAs(whole);
        assertThat(altered.substring(0, altered.length() - 1)).isEqualTo(whole.substring(0, whole.length() - 1));
    }

    @Test
    void theFormerSignatureIsThatOfTheFormerPolicy() {
        String former = value(newest());
        assertThat(value(tampered(Tampering.PUTS_FORMER_SIGNATURE))).isEqualTo(former);
    }

    @Test
    void anEmptySignatureIsEmptyAndAMissingOneIsMissing() {
        assertThat(value(tampered(Tampering.EMPTIES_SIGNATURE))).isEmpty();
        assertThat(tampered(Tampering.LEAVES_OUT_SIGNATURE).reference()).isEmpty();
    }

    @Test
    void anotherCertificateUnderTheSameRootClaimsTheSameRoot() {
        Reference reference =
                tampered(Tampering.SIGNS_WITH_ANOTHER_CERTIFICATE).reference().orElseThrow();
        Credential signer = site.signingCredential();
        assertThat(reference.rootHash()).isEqualTo(Credential.hash(signer.root()));
        assertThat(reference.certificateHash()).isNotEqualTo(Credential.hash(signer.certificate()));
    }

    @Test
    void theAddedPolicyIsUnsignedAndOtherwiseRight() {
        tampered(Tampering.ADDS_UNSIGNED_POLICY);
        List<Found> policies = stranger.policies();
        assertThat(policies).hasSize(3);
        Found added = policies.get(2);
        assertThat(added.id()).isEqualTo(site.addedPolicy().id());
        assertThat(added.reference()).isEmpty();
        assertThat(added.bodyMatchesHashes()).isTrue();
    }

    @Test
    void theManyPoliciesAreSignedAndTheOneAfterThemIsNot() {
        tampered(Tampering.ADDS_UNSIGNED_AFTER_MANY);
        List<Found> policies = stranger.policies();
        assertThat(policies).hasSize(28).extracting(Found::id).doesNotHaveDuplicates();
        X509Certificate signer = site.signingCredential().certificate();
        assertThat(policies.subList(2, 27))
                .allMatch(policy -> policy.verifiesWith(signer) && policy.bodyMatchesHashes());
        assertThat(policies.get(27).reference()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ADDS_POLICY_OF_WRONG_BODY", "ADDS_POLICY_WITHOUT_BODY"})
    void theAddedPolicyIsSignedAndItsBodyIsNotToBeHad(Tampering tampering) {
        tampered(tampering);
        Found added = stranger.policies().get(1);
        assertThat(added.id()).isEqualTo(site.addedPolicy().id());
        assertThat(added.verifiesWith(site.signingCredential().certificate())).isTrue();
        assertThat(added.bodyMatchesHashes()).isFalse();
    }

    @Test
    void nothingIsAssignedAnyMore() {
        site.tamper(Tampering.LEAVES_OUT_EVERYTHING);
        assertThat(stranger.policies()).isEmpty();
    }

    @Test
    void theRootThatIsClaimedBeginsLikeTheOldOneAndIsNot() {
        String old = Credential.hash(site.signingCredential().root());
        assertThat(tampered(Tampering.CLAIMS_ROOT_LIKE_OLD)
                        .reference()
                        .orElseThrow()
                        .rootHash())
                .startsWith(old.substring(0, 32))
                .hasSameSizeAs(old)
                .isNotEqualTo(old);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADDS_NAMESAKE_BEFORE", "ADDS_NAMESAKE_AFTER"})
    void theNamesakeBearsTheIdAndNotTheSignature(Tampering tampering) {
        tampered(tampering);
        List<Found> policies = stranger.policies();
        boolean before = tampering == Tampering.ADDS_NAMESAKE_BEFORE;
        Found added = policies.get(before ? 1 : 2);
        Found signed = policies.get(before ? 2 : 1);
        assertThat(added.id()).isEqualTo(site.addedPolicy().id());
        assertThat(signed.id()).isEqualTo(site.newPolicy().id());
        assertThat(assignmentId(added)).isEqualTo(assignmentId(signed));
        assertThat(added.bodyMatchesHashes()).isTrue();
        X509Certificate signer = site.signingCredential().certificate();
        assertThat(signed.verifiesWith(signer)).isTrue();
        assertThat(added.verifiesWith(signer)).isFalse();
    }

    private static String assignmentId(Found policy) {
        return policy.element().substring(0, policy.element().indexOf('>'));
    }

    private static String value(Found policy) {
        return policy.reference().orElseThrow().value();
    }
}
