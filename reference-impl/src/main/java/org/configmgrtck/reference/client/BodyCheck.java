package org.configmgrtck.reference.client;

import org.configmgrtck.reference.client.trust.Fingerprint;
import org.configmgrtck.reference.managementpoint.Policy;

/** Is a body the one that the signed assignment names? */
@FunctionalInterface
public interface BodyCheck {
    /** True only if it is. */
    boolean matches(Policy policy, byte[] body);

    /** Both hashes have to match; a hash that the assignment does not give matches nothing (CERT-TRUST-01). */
    static BodyCheck bothHashes() {
        return (policy, body) -> policy.md5().equalsIgnoreCase(Fingerprint.of("MD5", body))
                && policy.sha1().equalsIgnoreCase(Fingerprint.of("SHA-1", body));
    }
}
