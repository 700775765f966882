package org.configmgrtck.reference.misbehaviour;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.configmgrtck.reference.client.trust.Authorization;
import org.configmgrtck.reference.client.trust.CertificateSource;
import org.configmgrtck.reference.client.trust.Fingerprint;
import org.configmgrtck.reference.client.trust.Grounds;
import org.configmgrtck.reference.client.trust.PolicyAuthorization;
import org.configmgrtck.reference.client.trust.SourceUnavailable;
import org.configmgrtck.reference.managementpoint.Assignment;
import org.configmgrtck.reference.managementpoint.PolicySignature;

/** Deciding on each policy by something else than its signature. */
final class JudgingPolicies {
    private JudgingPolicies() {}

    static List<Misbehaviour> all() {
        return List.of(
                deciding(
                        "applies-unsigned-policy",
                        "CERT-TRUST-01",
                        "Applies policy that bears no signature at all, as if there were nothing to verify.",
                        () -> (grounds, honest) ->
                                assignment -> assignment.signature().isEmpty()
                                        ? new Authorization.Granted()
                                        : honest.authorize(assignment)),
                deciding(
                        "verifies-only-the-first-assignment",
                        "CERT-TRUST-01",
                        "Verifies the first assignment of a reply only, and applies all that come with a good one.",
                        () -> JudgingPolicies::byTheFirst),
                new Misbehaviour(
                        "knows-no-older-digest",
                        "CERT-TRUST-01",
                        "Takes every signature for one with SHA-256, so that good policy signed with SHA-1 is refused.",
                        Changes.rules(rules ->
                                rules.withSignatures((octets, signature, certificate) -> rules.signatures()
                                        .verifies(
                                                octets,
                                                new PolicySignature(32780, signature.value(), signature.claimedRoot()),
                                                certificate)))),
                deciding(
                        "applies-what-nobody-can-confirm",
                        "CERT-SAME-02",
                        "Falls back on its old copy, and applies renewed policy, where the new certificate can't be had.",
                        () -> (grounds, honest) -> assignment -> orGranted(
                                honest.authorize(assignment),
                                () -> hasCopy(grounds)
                                        && underTheSameRoot(grounds, assignment)
                                        && offered(grounds).isEmpty())),
                deciding(
                        "takes-old-sources-for-proof",
                        "CERT-SAME-02",
                        "Applies renewed policy while all sources still have its old copy, which they seem to confirm.",
                        () -> (grounds, honest) -> assignment -> orGranted(
                                honest.authorize(assignment),
                                () -> underTheSameRoot(grounds, assignment) && confirmed(grounds))),
                deciding(
                        "applies-policy-of-unheard-of-root",
                        "CERT-ROOT-05",
                        "Rejects policy only under a root that its computer trusts, and applies that of any stranger.",
                        () -> (grounds, honest) -> assignment -> orGranted(
                                honest.authorize(assignment),
                                () -> claimed(assignment)
                                        .filter(root -> !known(root, grounds))
                                        .isPresent())),
                deciding(
                        "waves-known-policies-through",
                        "CERT-ROOT-05",
                        "Applies whatever comes under the id of a policy that is in force, whoever has signed it.",
                        JudgingPolicies::wavingThrough),
                deciding(
                        "gives-in-at-second-sight",
                        "CERT-ROOT-07",
                        "Rejects an assignment once, and applies it in the next policy cycle.",
                        JudgingPolicies::givingIn),
                deciding(
                        "applies-renewed-policy-late",
                        "CERT-SAME-04",
                        "Takes the new certificate, but leaves the policy that called for it to a later cycle.",
                        () -> JudgingPolicies::oneCycleLate));
    }

    /** Decides in the place of the honest decisions of one policy cycle. */
    @FunctionalInterface
    interface Twist extends BiFunction<Grounds, PolicyAuthorization, PolicyAuthorization> {}

    /** @param twist made anew for each deployment */
    static Misbehaviour deciding(String name, String requirement, String sentence, Supplier<Twist> twist) {
        return new Misbehaviour(name, requirement, sentence, Changes.client(parts -> {
            Twist twisted = twist.get();
            return parts.withAuthorizations(
                    grounds -> twisted.apply(grounds, parts.authorizations().begin(grounds)));
        }));
    }

    private static PolicyAuthorization byTheFirst(Grounds grounds, PolicyAuthorization honest) {
        AtomicReference<Optional<Authorization>> first = new AtomicReference<>(Optional.empty());
        return assignment -> {
            if (first.get().isEmpty()) {
                first.set(Optional.of(honest.authorize(assignment)));
            }
            return first.get().orElseThrow() instanceof Authorization.Granted
                    ? new Authorization.Granted()
                    : honest.authorize(assignment);
        };
    }

    private static PolicyAuthorization oneCycleLate(Grounds grounds, PolicyAuthorization honest) {
        Optional<X509Certificate> before = grounds.trust().read().copy();
        return assignment -> {
            Authorization decided = honest.authorize(assignment);
            boolean renewed =
                    before.isPresent() && !before.equals(grounds.trust().read().copy());
            return renewed ? new Authorization.Undecided() : decided;
        };
    }

    private static Twist wavingThrough() {
        Set<String> known = ConcurrentHashMap.newKeySet();
        return (grounds, honest) -> assignment -> {
            Authorization decided = orGranted(
                    honest.authorize(assignment),
                    () -> assignment.signature().isPresent()
                            && known.contains(assignment.policy().id()));
            if (decided instanceof Authorization.Granted) {
                known.add(assignment.policy().id());
            }
            return decided;
        };
    }

    private static Twist givingIn() {
        Set<String> refused = ConcurrentHashMap.newKeySet();
        return (grounds, honest) -> assignment -> {
            Authorization decided = honest.authorize(assignment);
            String seen = Fingerprint.of("SHA-256", assignment.octets());
            return orGranted(decided, () -> decided instanceof Authorization.Refused && !refused.add(seen));
        };
    }

    private static Authorization orGranted(Authorization decided, BooleanSupplier anyway) {
        return decided instanceof Authorization.Granted || !anyway.getAsBoolean()
                ? decided
                : new Authorization.Granted();
    }

    private static boolean hasCopy(Grounds grounds) {
        return grounds.trust().read().copy().isPresent();
    }

    private static boolean confirmed(Grounds grounds) {
        List<X509Certificate> offered = offered(grounds);
        Optional<X509Certificate> copy = grounds.trust().read().copy();
        return !offered.isEmpty() && copy.isPresent() && offered.stream().allMatch(copy.get()::equals);
    }

    private static Optional<String> claimed(Assignment assignment) {
        return assignment.signature().flatMap(PolicySignature::claimedRoot);
    }

    private static boolean underTheSameRoot(Grounds grounds, Assignment assignment) {
        return claimed(assignment).isPresent()
                && claimed(assignment).equals(grounds.trust().read().allowedRoot());
    }

    private static boolean known(String root, Grounds grounds) {
        return grounds.stores().get().trustedRoots().stream()
                .map(Fingerprint::of)
                .anyMatch(root::equalsIgnoreCase);
    }

    /** What the sources have, all of them together. */
    static List<X509Certificate> offered(Grounds grounds) {
        return grounds.sources().stream()
                .flatMap(source -> fetched(source).stream())
                .toList();
    }

    /** What the source has; nothing where it can't be asked. */
    static List<X509Certificate> fetched(CertificateSource source) {
        try {
            return source.fetch();
        } catch (SourceUnavailable unavailable) {
            return List.of();
        }
    }
}
