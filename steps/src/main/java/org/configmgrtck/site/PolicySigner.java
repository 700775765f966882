package org.configmgrtck.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.pki.Credential;

/** Signs the policies of one site, or whatever is made out to be one. */
final class PolicySigner {
    private final String siteCode;
    private final Map<List<?>, Assignment> signed = new HashMap<>();
    private Digest digest = Digest.SHA_256;

    PolicySigner(String siteCode) {
        this.siteCode = siteCode;
    }

    /** Uses this digest from now on. */
    void use(Digest other) {
        digest = other;
    }

    /** What was signed once is not signed again in the same way. */
    Assignment sign(Policy policy, Credential signer) {
        return signed.computeIfAbsent(
                List.of(policy, signer, digest), key -> Assignment.signed(policy, siteCode, signer, digest));
    }

    /** The assignment, signed as it reads. */
    Assignment signAsItReads(Assignment written, Credential signer) {
        return written.withSignature(
                Optional.of(SignatureReference.of(written.id(), written.element(), signer, digest)));
    }

    /** The assignment with a wrong hash of its body, signed as it reads. */
    Assignment misstate(Assignment assignment, String algorithm, Credential signer) {
        String right = assignment.policy().hash(algorithm);
        String wrong = assignment.element().replace(right, "0".repeat(right.length()));
        return signAsItReads(assignment.withElement(wrong), signer);
    }
}
