package org.configmgrtck.reference.client.trust;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.configmgrtck.reference.registry.Registry;
import org.configmgrtck.reference.registry.RegistryValue;

/**
 * Ties the copy to the registry value {@code AllowedRootCAHashCode}: an administrator who edits the value ends the copy's
 * life (CERT-FIX-01). Without data, nothing is pinned and there is no copy. The data is the SHA-256 hash of the root.
 */
public final class RegistryTrustStore implements TrustStore {
    /** The value's name. */
    public static final String ALLOWED_ROOT = "AllowedRootCAHashCode";

    private final Registry registry;
    private final String key;
    private Optional<Copy> copy = Optional.empty();

    /** A store behind the value in the given key. */
    public RegistryTrustStore(Registry registry, String key) {
        this.registry = registry;
        this.key = key;
    }

    @Override
    public synchronized TrustState read() {
        Registry.Observation seen = registry.observe(key, ALLOWED_ROOT);
        Optional<String> allowedRoot = seen.value().map(RegistryValue::data).filter(data -> !data.isEmpty());
        Optional<X509Certificate> valid = copy.filter(kept -> allowedRoot.isPresent() && kept.edits == seen.edits())
                .map(Copy::certificate);
        return new TrustState(seen.edits(), allowedRoot, valid);
    }

    @Override
    public synchronized boolean learn(TrustState state, X509Certificate certificate, X509Certificate root) {
        RegistryValue value = new RegistryValue(key, ALLOWED_ROOT, "REG_SZ", Fingerprint.of(root));
        boolean written = registry.writeUnlessEdited(value, state.edits());
        if (written) {
            copy = Optional.of(new Copy(certificate, state.edits()));
        }
        return written;
    }

    private record Copy(X509Certificate certificate, long edits) {}
}
