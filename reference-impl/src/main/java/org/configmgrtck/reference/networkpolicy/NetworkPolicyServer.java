package org.configmgrtck.reference.networkpolicy;

import java.time.InstantSource;
import java.util.Optional;

/** The network policy server of one deployment. Safe for use by several threads. */
public final class NetworkPolicyServer {
    private final InstantSource clock;
    private final NetworkPolicyParts parts;
    private volatile Optional<NetworkPolicySettings> settings = Optional.empty();

    /** Not configured yet. */
    public NetworkPolicyServer(InstantSource clock, NetworkPolicyParts parts) {
        this.clock = clock;
        this.parts = parts;
    }

    /** Puts settings in force. */
    public void configure(NetworkPolicySettings others) {
        settings = Optional.of(others);
    }

    /** Decides on a client's access; empty if nothing has been configured yet. */
    public Optional<AccessDecision> decide(ReportedHealth health) {
        return settings.map(inForce -> decide(health, inForce));
    }

    private AccessDecision decide(ReportedHealth health, NetworkPolicySettings inForce) {
        HealthState state = state(health, inForce);
        Grant grant = parts.access().of(state, inForce, clock.instant());
        return new AccessDecision(state, grant, parts.remediation().remediates(state, grant, inForce));
    }

    private HealthState state(ReportedHealth health, NetworkPolicySettings inForce) {
        if (health instanceof ReportedHealth.Known known) {
            return known.state();
        }
        return parts.mapping().of((ReportedHealth.Failed) health, inForce);
    }
}
