package org.configmgrtck.reference.networkpolicy;

import java.time.Instant;

/** Which access does a client get? */
@FunctionalInterface
public interface AccessRule {
    /** Decides. */
    Grant of(HealthState state, NetworkPolicySettings settings, Instant now);

    /**
     * Full access for compliant clients, and for the others what their network policy allows (NPS-ACCESS-01). A limited
     * time has ended at the very instant that it lasts until (NPS-ACCESS-02).
     */
    static AccessRule byNetworkPolicies() {
        return (state, settings, now) -> {
            if (state == HealthState.COMPLIANT) {
                return Grant.full();
            }
            Grant allowed = settings.nonCompliantAccess();
            boolean ended =
                    allowed.limitedUntil().filter(end -> !now.isBefore(end)).isPresent();
            return ended ? Grant.restricted() : allowed;
        };
    }
}
