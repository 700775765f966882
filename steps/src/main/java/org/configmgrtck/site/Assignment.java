package org.configmgrtck.site;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.configmgrtck.pki.Credential;

/**
 * One policy as a management point hands it out.
 *
 * @param element the PolicyAssignment element, octet for octet what is signed
 * @param signature empty where the policy is unsigned
 * @param servedBody the body that is handed out for it; empty where none is
 */
record Assignment(
        Policy policy, String id, String element, Optional<SignatureReference> signature, Optional<String> servedBody) {
    static Assignment signed(Policy policy, String siteCode, Credential signer, Digest digest) {
        Assignment unsigned = unsigned(policy, siteCode);
        return unsigned.withSignature(
                Optional.of(SignatureReference.of(unsigned.id, unsigned.element, signer, digest)));
    }

    static Assignment unsigned(Policy policy, String siteCode) {
        String id = idOf(policy, siteCode);
        return new Assignment(policy, id, element(policy, id, siteCode), Optional.empty(), Optional.of(policy.body()));
    }

    /** An unsigned assignment that bears the id of this one. */
    Assignment namesake(Policy other, String siteCode) {
        return new Assignment(other, id, element(other, id, siteCode), Optional.empty(), Optional.of(other.body()));
    }

    Assignment withSignature(Optional<SignatureReference> other) {
        return new Assignment(policy, id, element, other, servedBody);
    }

    /** The same, where the management point claims that the signing certificate chains to this root. */
    Assignment claiming(X509Certificate root) {
        return withSignature(signature.map(s -> s.claiming(root)));
    }

    /** The same, where the management point does not say who has signed. */
    Assignment claimingNothing() {
        return withSignature(signature.map(SignatureReference::claimingNothing));
    }

    Assignment withElement(String other) {
        return new Assignment(policy, id, other, signature, servedBody);
    }

    Assignment withServedBody(String other) {
        return new Assignment(policy, id, element, signature, Optional.of(other));
    }

    Assignment withoutServedBody() {
        return new Assignment(policy, id, element, signature, Optional.empty());
    }

    /** An assignment keeps its id from version to version, as a policy does. */
    private static String idOf(Policy policy, String siteCode) {
        byte[] name = (siteCode + "/" + policy.id()).getBytes(StandardCharsets.UTF_8);
        return "{" + UUID.nameUUIDFromBytes(name).toString().toUpperCase(Locale.ROOT) + "}";
    }

    private static String element(Policy policy, String id, String siteCode) {
        return ("<PolicyAssignment PolicyAssignmentID=\"%s\"><Policy PolicyID=\"%s\" PolicyVersion=\"%s\""
                        + " PolicyCategory=\"ClientConfig\" PolicyFlags=\"0\"><PolicyLocation PolicyHash=\"%s\""
                        + " PolicyHashEx=\"%s\"/><PolicySource>SMS:%s</PolicySource></Policy></PolicyAssignment>")
                .formatted(id, policy.id(), policy.version(), policy.hash("MD5"), policy.hash("SHA-1"), siteCode);
    }
}
