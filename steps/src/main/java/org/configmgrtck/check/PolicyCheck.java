package org.configmgrtck.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.AppliedPolicy;

/** Is a policy in force on the client, as it should or should not be? */
public final class PolicyCheck {
    private PolicyCheck() {}

    /** The policy is in force in this version, with this body, and in no other version beside it. */
    public static Optional<Discrepancy> inForce(
            AppliedPolicy policy, List<AppliedPolicy> applied, List<Exchange> cycle) {
        boolean holds = applied.stream()
                .filter(one -> one.policyId().equals(policy.policyId()))
                .toList()
                .equals(List.of(policy));
        return Discrepancy.unless(holds, name(policy) + " is in force as the site signed it", listing(applied), cycle);
    }

    /** The policy is not in force in this version, with whatever body. */
    public static Optional<Discrepancy> notInForce(
            AppliedPolicy policy, List<AppliedPolicy> applied, List<Exchange> cycle) {
        boolean holds = applied.stream()
                .noneMatch(a -> a.policyId().equals(policy.policyId())
                        && (a.policyVersion().equals(policy.policyVersion())
                                || a.body().equals(policy.body())));
        return Discrepancy.unless(holds, name(policy) + " is not applied", listing(applied), cycle);
    }

    private static String name(AppliedPolicy policy) {
        return "policy " + policy.policyId() + " version " + policy.policyVersion();
    }

    private static String listing(List<AppliedPolicy> applied) {
        return applied.isEmpty()
                ? "no policy is in force"
                : applied.stream()
                        .map(a -> a.policyId() + " version " + a.policyVersion() + " with the body " + a.body())
                        .collect(Collectors.joining("; ", "in force: ", ""));
    }
}
