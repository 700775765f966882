package org.configmgrtck.reference.networkpolicy;

import java.util.Map;
import org.configmgrtck.reference.shv.FailureCategory;

/**
 * The properties of the network policy server.
 *
 * @param categories what a client counts as that is in a failure category; those that are absent are left at default
 * @param nonCompliantAccess what the network policy for non-compliant clients allows
 * @param remediate are non-compliant clients to be remediated?
 */
public record NetworkPolicySettings(
        Map<FailureCategory, HealthState> categories, Grant nonCompliantAccess, boolean remediate) {
    public NetworkPolicySettings {
        categories = Map.copyOf(categories);
    }
}
