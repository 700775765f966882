package org.configmgrtck.reference.client.trust;

import java.util.Optional;
import org.configmgrtck.reference.site.CertificateStores;

/**
 * May the client fetch a signing certificate for a policy that does not verify with its copy?
 */
@FunctionalInterface
public interface FetchRule {
    /**
     * Decides from the management point's claim, without fetching anything.
     *
     * @param claimedRoot hash of the root that the signing certificate is said to chain to; empty if nothing is said
     * @param allowedRoot hash of the root whose certificates the client accepts; empty if it accepts any trusted root
     * @param stores what the computer trusts
     */
    boolean mayFetch(Optional<String> claimedRoot, Optional<String> allowedRoot, CertificateStores stores);
}
