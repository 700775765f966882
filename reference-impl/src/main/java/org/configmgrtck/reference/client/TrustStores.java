package org.configmgrtck.reference.client;

import org.configmgrtck.reference.client.trust.TrustStore;
import org.configmgrtck.reference.registry.Registry;

/** Makes the trust store of a client that is being installed. */
@FunctionalInterface
public interface TrustStores {
    /** A store behind the values in the key. */
    TrustStore create(Registry registry, String securityKey);
}
