package org.configmgrtck.subject;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The properties of a network policy server.
 *
 * @param categories what clients in a failure category count as; a category that is absent is left as it is by default
 * @param nonCompliantAccess what non-compliant clients are allowed
 * @param limitedUntil when full access for a limited time ends; empty for any other access
 * @param remediate are non-compliant clients to be remediated?
 */
public record NetworkPolicyServerSettings(
        Map<FailureCategory, HealthState> categories,
        Access nonCompliantAccess,
        Optional<Instant> limitedUntil,
        boolean remediate) {
    public NetworkPolicyServerSettings {
        categories = Map.copyOf(categories);
    }

    /** What a scenario starts from: every category as by default, restricted access, no remediation. */
    public static NetworkPolicyServerSettings initial() {
        return new NetworkPolicyServerSettings(Map.of(), Access.RESTRICTED, Optional.empty(), false);
    }

    public NetworkPolicyServerSettings withCategory(FailureCategory category, HealthState state) {
        Map<FailureCategory, HealthState> changed = new EnumMap<>(FailureCategory.class);
        changed.putAll(categories);
        changed.put(category, state);
        return new NetworkPolicyServerSettings(changed, nonCompliantAccess, limitedUntil, remediate);
    }

    /** These, but for one category, of which nothing is configured any more. */
    public NetworkPolicyServerSettings withDefaultOf(FailureCategory category) {
        Map<FailureCategory, HealthState> others = new EnumMap<>(FailureCategory.class);
        others.putAll(categories);
        others.remove(category);
        return new NetworkPolicyServerSettings(others, nonCompliantAccess, limitedUntil, remediate);
    }

    public NetworkPolicyServerSettings withDefaultCategories() {
        return new NetworkPolicyServerSettings(Map.of(), nonCompliantAccess, limitedUntil, remediate);
    }

    public NetworkPolicyServerSettings withNonCompliantAccess(Access access) {
        return new NetworkPolicyServerSettings(categories, access, Optional.empty(), remediate);
    }

    public NetworkPolicyServerSettings withFullAccessUntil(Instant end) {
        return new NetworkPolicyServerSettings(categories, Access.FULL_FOR_LIMITED_TIME, Optional.of(end), remediate);
    }

    public NetworkPolicyServerSettings withRemediation(boolean wanted) {
        return new NetworkPolicyServerSettings(categories, nonCompliantAccess, limitedUntil, wanted);
    }
}
