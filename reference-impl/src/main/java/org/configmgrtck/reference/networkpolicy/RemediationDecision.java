package org.configmgrtck.reference.networkpolicy;

/** Is a client to be remediated? */
@FunctionalInterface
public interface RemediationDecision {
    /** Decides. */
    boolean remediates(HealthState state, Grant grant, NetworkPolicySettings settings);

    /** A non-compliant one is where that is wanted, on whichever network it is (NPS-ACCESS-02). */
    static RemediationDecision ofNonCompliantClients() {
        return (state, grant, settings) -> state == HealthState.NON_COMPLIANT && settings.remediate();
    }
}
