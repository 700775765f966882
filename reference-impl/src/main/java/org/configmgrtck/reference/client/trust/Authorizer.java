package org.configmgrtck.reference.client.trust;

import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.configmgrtck.reference.managementpoint.Assignment;
import org.configmgrtck.reference.managementpoint.PolicySignature;
import org.configmgrtck.reference.site.CertificateStores;

/**
 * Decides, during one policy cycle, which policies the client trusts: those that verify with its copy of the signing
 * certificate, or with a new one under the same root, which then becomes the copy.
 */
public final class Authorizer implements PolicyAuthorization {
    private final TrustRules rules;
    private final TrustStore trust;
    private final Supplier<CertificateStores> stores;
    private final InstantSource clock;
    private final Candidates candidates;

    /** For one policy cycle. The sources are asked in their order. */
    public Authorizer(Grounds grounds) {
        this.rules = grounds.rules();
        this.trust = grounds.trust();
        this.stores = grounds.stores();
        this.clock = grounds.clock();
        this.candidates = new Candidates(grounds.sources());
    }

    @Override
    public Authorization authorize(Assignment assignment) {
        if (assignment.signature().isEmpty()) {
            return new Authorization.Refused();
        }
        PolicySignature signature = assignment.signature().get();
        TrustState state = trust.read();
        Optional<X509Certificate> copy = state.copy();
        if (copy.isPresent() && rules.signatures().verifies(assignment.octets(), signature, copy.get())) {
            return new Authorization.Granted();
        }
        if (!rules.fetching().mayFetch(signature.claimedRoot(), state.allowedRoot(), stores.get())) {
            return new Authorization.Refused();
        }
        return search(assignment.octets(), signature, state);
    }

    private Authorization search(byte[] octets, PolicySignature signature, TrustState state) {
        boolean anyUnavailable = false;
        boolean anySeen = false;
        for (CertificateSource source : candidates.sources()) {
            Optional<List<X509Certificate>> offered = candidates.of(source, state);
            anyUnavailable |= offered.isEmpty();
            for (X509Certificate candidate : offered.orElse(List.of())) {
                anySeen = true;
                Optional<X509Certificate> root =
                        rules.acceptance().rootOf(candidate, state.allowedRoot(), stores.get(), clock.instant());
                if (root.isPresent() && rules.signatures().verifies(octets, signature, candidate)) {
                    return learn(state, candidate, root.get());
                }
            }
        }
        return anyUnavailable && !anySeen ? new Authorization.Undecided() : new Authorization.Refused();
    }

    private Authorization learn(TrustState state, X509Certificate certificate, X509Certificate root) {
        // Where an administrator has intervened, what was found belongs to a state that is gone.
        return trust.learn(state, certificate, root) ? new Authorization.Granted() : new Authorization.Undecided();
    }
}
