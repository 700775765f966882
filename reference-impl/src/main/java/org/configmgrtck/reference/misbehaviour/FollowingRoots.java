package org.configmgrtck.reference.misbehaviour;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.configmgrtck.reference.client.ClientParts;
import org.configmgrtck.reference.client.TrustStores;
import org.configmgrtck.reference.client.trust.Acceptance;
import org.configmgrtck.reference.client.trust.Authorization;
import org.configmgrtck.reference.client.trust.CertificateSource;
import org.configmgrtck.reference.client.trust.DirectorySource;
import org.configmgrtck.reference.client.trust.FetchRule;
import org.configmgrtck.reference.client.trust.Fingerprint;
import org.configmgrtck.reference.client.trust.Grounds;
import org.configmgrtck.reference.client.trust.ManagementPointSource;
import org.configmgrtck.reference.client.trust.PolicyAuthorization;
import org.configmgrtck.reference.client.trust.RegistryTrustStore;
import org.configmgrtck.reference.client.trust.TrustRules;
import org.configmgrtck.reference.client.trust.TrustState;
import org.configmgrtck.reference.client.trust.TrustStore;
import org.configmgrtck.reference.registry.RegistryValue;
import org.configmgrtck.reference.site.CertificateStores;

/** Following another root on weak grounds. */
final class FollowingRoots {
    private static final Duration PATIENCE = Duration.ofHours(1);

    private FollowingRoots() {}

    static List<Misbehaviour> all() {
        return List.of(
                new Misbehaviour(
                        "believes-the-directory",
                        "CERT-ROOT-01",
                        "Takes any certificate under a trusted root for good if Active Directory has it.",
                        Changes.client(FollowingRoots::believing)),
                new Misbehaviour(
                        "keeps-up-appearances",
                        "CERT-ROOT-01",
                        "Follows another trusted root, and leaves the old one in the registry to hide that.",
                        Changes.client(parts -> parts.withRules(TrustingRoots.anyTrustedRoot(parts.rules()))
                                .withTrustStores(hiding(parts.trustStores())))),
                new Misbehaviour(
                        "compares-serial-numbers",
                        "CERT-ROOT-02",
                        "Takes a root for the allowed one if name and serial number are the same, though its key is not.",
                        Changes.rules(FollowingRoots::byNumber)),
                new Misbehaviour(
                        "believes-the-claimed-root",
                        "CERT-ROOT-03",
                        "Takes a certificate unseen if the management point claims the allowed root for it.",
                        Changes.rules(FollowingRoots::asClaimed)),
                new Misbehaviour(
                        "heals-when-time-passes",
                        "CERT-ROOT-07",
                        "Forgets after an hour that it has rejected another root, and follows that root.",
                        Changes.client(FollowingRoots::forgetful)));
    }

    private static ClientParts believing(ClientParts honest) {
        Set<X509Certificate> listed = ConcurrentHashMap.newKeySet();
        Acceptance acceptance = honest.rules().acceptance();
        TrustRules rules = honest.rules()
                .withFetching((claimed, allowed, stores) -> true)
                .withAcceptance((candidate, allowed, stores, now) -> acceptance.rootOf(
                        candidate, listed.contains(candidate) ? Optional.empty() : allowed, stores, now));
        return honest.withRules(rules).withSources((site, managementPoint) -> {
            CertificateSource directory = () -> {
                List<X509Certificate> found = new DirectorySource(site).fetch();
                listed.addAll(found);
                return found;
            };
            return List.of(directory, new ManagementPointSource(managementPoint));
        });
    }

    private static TrustStores hiding(TrustStores honest) {
        return (registry, key) -> {
            TrustStore store = honest.create(registry, key);
            return new TrustStore() {
                @Override
                public TrustState read() {
                    return store.read();
                }

                @Override
                public boolean learn(TrustState state, X509Certificate certificate, X509Certificate root) {
                    Optional<RegistryValue> shown = registry.observe(key, RegistryTrustStore.ALLOWED_ROOT)
                            .value()
                            .filter(value -> !value.data().isEmpty());
                    boolean learned = store.learn(state, certificate, root);
                    shown.ifPresent(value -> registry.writeUnlessEdited(value, state.edits()));
                    return learned;
                }
            };
        };
    }

    private static TrustRules byNumber(TrustRules honest) {
        FetchRule fetching = honest.fetching();
        Acceptance acceptance = honest.acceptance();
        return honest.withFetching((claimed, allowed, stores) -> fetching.mayFetch(claimed, allowed, stores)
                        || twins(allowed, stores).stream()
                                .anyMatch(root -> fetching.mayFetch(claimed, Optional.of(root), stores)))
                .withAcceptance((candidate, allowed, stores, now) -> acceptance
                        .rootOf(candidate, allowed, stores, now)
                        .or(() -> twins(allowed, stores).stream()
                                .flatMap(root -> acceptance.rootOf(candidate, Optional.of(root), stores, now).stream())
                                .findFirst()));
    }

    /** Hashes of the trusted roots that have name and serial number of the allowed one. */
    private static List<String> twins(Optional<String> allowed, CertificateStores stores) {
        List<X509Certificate> roots = stores.trustedRoots();
        return roots.stream()
                .filter(root -> allowed.filter(hash -> hash.equalsIgnoreCase(Fingerprint.of(root)))
                        .isPresent())
                .flatMap(root -> roots.stream()
                        .filter(twin -> twin.getSubjectX500Principal().equals(root.getSubjectX500Principal()))
                        .filter(twin -> twin.getSerialNumber().equals(root.getSerialNumber())))
                .map(Fingerprint::of)
                .toList();
    }

    private static TrustRules asClaimed(TrustRules honest) {
        AtomicReference<Optional<String>> claim = new AtomicReference<>(Optional.empty());
        Acceptance acceptance = honest.acceptance();
        return honest.withFetching((claimed, allowed, stores) -> {
                    claim.set(claimed);
                    return honest.fetching().mayFetch(claimed, allowed, stores);
                })
                .withAcceptance((candidate, allowed, stores, now) ->
                        allowed.isPresent() && claim.get().equals(allowed)
                                ? stores.trustedRoots().stream()
                                        .filter(root -> Fingerprint.of(root).equalsIgnoreCase(allowed.get()))
                                        .findFirst()
                                : acceptance.rootOf(candidate, allowed, stores, now));
    }

    private static ClientParts forgetful(ClientParts honest) {
        AtomicReference<Optional<Instant>> rejected = new AtomicReference<>(Optional.empty());
        return honest.withAuthorizations(grounds -> {
            Instant now = grounds.clock().instant();
            boolean forgotten = rejected.get()
                    .filter(since -> now.isAfter(since.plus(PATIENCE)))
                    .isPresent();
            PolicyAuthorization decisions = honest.authorizations().begin(forgotten ? byAnyRoot(grounds) : grounds);
            return assignment -> {
                Authorization decided = decisions.authorize(assignment);
                if (decided instanceof Authorization.Refused && rejected.get().isEmpty()) {
                    rejected.set(Optional.of(now));
                }
                return decided;
            };
        });
    }

    private static Grounds byAnyRoot(Grounds grounds) {
        return new Grounds(
                TrustingRoots.anyTrustedRoot(grounds.rules()),
                grounds.trust(),
                grounds.stores(),
                grounds.clock(),
                grounds.sources());
    }
}
