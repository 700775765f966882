package org.configmgrtck.reference.client.trust;

import java.util.Optional;
import org.configmgrtck.reference.site.CertificateStores;

/**
 * A certificate of another root is not even downloaded (CERT-ROOT-04). The claim can only keep the client from fetching:
 * whether what it fetches really has that root is found out afterwards.
 */
public final class SameRootFetchRule implements FetchRule {
    @Override
    public boolean mayFetch(Optional<String> claimedRoot, Optional<String> allowedRoot, CertificateStores stores) {
        return claimedRoot.isEmpty()
                || allowedRoot.isEmpty()
                || claimedRoot.get().equalsIgnoreCase(allowedRoot.get());
    }
}
