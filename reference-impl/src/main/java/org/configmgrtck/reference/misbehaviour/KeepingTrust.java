package org.configmgrtck.reference.misbehaviour;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.configmgrtck.reference.client.ClientParts;
import org.configmgrtck.reference.client.OperatingSystem;
import org.configmgrtck.reference.client.TrustStores;
import org.configmgrtck.reference.client.trust.Acceptance;
import org.configmgrtck.reference.client.trust.FetchRule;
import org.configmgrtck.reference.client.trust.Fingerprint;
import org.configmgrtck.reference.client.trust.TrustRules;
import org.configmgrtck.reference.client.trust.TrustState;
import org.configmgrtck.reference.client.trust.TrustStore;

/** Keeping trust for too long, not long enough, or in the wrong place. */
final class KeepingTrust {
    private static final int PATIENCE = 5;

    private KeepingTrust() {}

    static List<Misbehaviour> all() {
        return List.of(
                new Misbehaviour(
                        "keeps-rejecting-after-fix",
                        "CERT-FIX-01",
                        "Remembers the allowed root outside of the registry, so that clearing the value fixes nothing.",
                        Changes.client(parts -> parts.withTrustStores(remembering(parts.trustStores())))),
                new Misbehaviour(
                        "heals-by-itself",
                        "CERT-ROOT-07",
                        "Gives up rejecting another root after five refusals, though no administrator has acted.",
                        Changes.rules(KeepingTrust::givingUp)),
                new Misbehaviour(
                        "wrong-registry-path-on-64-bit",
                        "CERT-FIX-03",
                        "Keeps its values in the 32-bit path on a 64-bit operating system.",
                        Changes.client(KeepingTrust::alwaysIn32BitPath)));
    }

    private static ClientParts alwaysIn32BitPath(ClientParts honest) {
        String key = honest.layout().securityKey(OperatingSystem.BITS_32);
        return honest.withLayout(system -> key);
    }

    private static TrustStores remembering(TrustStores honest) {
        return (registry, key) -> new RememberingStore(honest.create(registry, key));
    }

    private static TrustRules givingUp(TrustRules honest) {
        AtomicInteger refusals = new AtomicInteger();
        FetchRule fetching = honest.fetching();
        Acceptance acceptance = honest.acceptance();
        return honest.withFetching((claimed, allowed, stores) ->
                        fetching.mayFetch(claimed, allowed, stores) || refusals.incrementAndGet() > PATIENCE)
                .withAcceptance((candidate, allowed, stores, now) -> acceptance.rootOf(
                        candidate, refusals.get() > PATIENCE ? Optional.empty() : allowed, stores, now));
    }

    private static final class RememberingStore implements TrustStore {
        private final TrustStore honest;
        private volatile Optional<String> remembered = Optional.empty();

        RememberingStore(TrustStore honest) {
            this.honest = honest;
        }

        @Override
        public TrustState read() {
            TrustState state = honest.read();
            return new TrustState(state.edits(), state.allowedRoot().or(() -> remembered), state.copy());
        }

        @Override
        public boolean learn(TrustState state, X509Certificate certificate, X509Certificate root) {
            remembered = Optional.of(Fingerprint.of(root));
            return honest.learn(state, certificate, root);
        }
    }
}
