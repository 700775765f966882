package org.configmgrtck.reference.misbehaviour;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.reference.client.trust.Acceptance;
import org.configmgrtck.reference.client.trust.FetchRule;
import org.configmgrtck.reference.client.trust.Fingerprint;
import org.configmgrtck.reference.client.trust.TrustRules;
import org.configmgrtck.reference.site.CertificateStores;

/** Trusting roots that must not be trusted, or not trusting those that must. */
final class TrustingRoots {
    private TrustingRoots() {}

    static List<Misbehaviour> all() {
        return List.of(
                new Misbehaviour(
                        "accepts-other-root",
                        "CERT-ROOT-01",
                        "Fetches and takes a signing certificate under any root that the computer trusts.",
                        Changes.rules(TrustingRoots::anyTrustedRoot)),
                new Misbehaviour(
                        "trusts-ca-name",
                        "CERT-ROOT-02",
                        "Takes a root for the allowed one if its subject's name is the same, though its key is another.",
                        Changes.rules(TrustingRoots::anyRootOfTheSameName)),
                new Misbehaviour(
                        "peeks-at-other-root",
                        "CERT-ROOT-04",
                        "Downloads a signing certificate of another root before it discards it.",
                        Changes.rules(rules -> rules.withFetching((claimed, allowed, stores) -> true))),
                new Misbehaviour(
                        "never-renews",
                        "CERT-SAME-03",
                        "Never looks for a new signing certificate once it has one, though the root is the same.",
                        Changes.rules(rules -> rules.withFetching((claimed, allowed, stores) -> allowed.isEmpty()))));
    }

    static TrustRules anyTrustedRoot(TrustRules honest) {
        Acceptance acceptance = honest.acceptance();
        return honest.withFetching((claimed, allowed, stores) -> true)
                .withAcceptance((candidate, allowed, stores, now) ->
                        acceptance.rootOf(candidate, Optional.empty(), stores, now));
    }

    private static TrustRules anyRootOfTheSameName(TrustRules honest) {
        FetchRule fetching = honest.fetching();
        Acceptance acceptance = honest.acceptance();
        return honest.withFetching((claimed, allowed, stores) -> fetching.mayFetch(claimed, allowed, stores)
                        || namesakes(allowed, stores).stream()
                                .anyMatch(root -> fetching.mayFetch(claimed, Optional.of(root), stores)))
                .withAcceptance((candidate, allowed, stores, now) -> acceptance
                        .rootOf(candidate, allowed, stores, now)
                        .or(() -> namesakes(allowed, stores).stream()
                                .flatMap(root -> acceptance.rootOf(candidate, Optional.of(root), stores, now).stream())
                                .findFirst()));
    }

    /** Hashes of the trusted roots that have the name of the allowed one. */
    private static List<String> namesakes(Optional<String> allowed, CertificateStores stores) {
        List<X509Certificate> roots = stores.trustedRoots();
        return roots.stream()
                .filter(root -> allowed.filter(hash -> hash.equalsIgnoreCase(Fingerprint.of(root)))
                        .isPresent())
                .flatMap(root -> roots.stream()
                        .filter(other -> other.getSubjectX500Principal().equals(root.getSubjectX500Principal())))
                .map(Fingerprint::of)
                .toList();
    }
}
