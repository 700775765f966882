package org.configmgrtck.reference.misbehaviour;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.configmgrtck.reference.client.trust.Authorization;
import org.configmgrtck.reference.client.trust.Grounds;
import org.configmgrtck.reference.client.trust.PolicyAuthorization;

/** Applying policy that must not be applied, and keeping silent about it. */
final class VerifyingPolicy {
    private VerifyingPolicy() {}

    static List<Misbehaviour> all() {
        return List.of(
                new Misbehaviour(
                        "skips-signature",
                        "CERT-TRUST-01",
                        "Takes any signature for a good one, so that altered and foreign-signed policy is applied.",
                        Changes.rules(rules -> rules.withSignatures((octets, signature, certificate) -> true))),
                new Misbehaviour(
                        "ignores-body-hash",
                        "CERT-TRUST-01",
                        "Applies any body that comes for a signed assignment, so that an altered body is applied.",
                        Changes.client(parts -> parts.withBodies((policy, body) -> true))),
                JudgingPolicies.deciding(
                        "verifies-by-assignment-id",
                        "CERT-TRUST-01",
                        "Once the signature of an assignment was good, applies all that comes under its id.",
                        () -> VerifyingPolicy::byId),
                new Misbehaviour(
                        "no-error-report",
                        "CERT-ROOT-06",
                        "Rejects policy in silence, so that no administrator hears of it.",
                        Changes.client(parts -> parts.withReports((managementPoint, refused) -> {}))));
    }

    private static PolicyAuthorization byId(Grounds grounds, PolicyAuthorization honest) {
        Set<String> good = new HashSet<>();
        return assignment -> {
            if (good.contains(assignment.id())) {
                return new Authorization.Granted();
            }
            Authorization decided = honest.authorize(assignment);
            if (decided instanceof Authorization.Granted) {
                good.add(assignment.id());
            }
            return decided;
        };
    }
}
