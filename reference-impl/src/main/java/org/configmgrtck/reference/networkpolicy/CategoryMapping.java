package org.configmgrtck.reference.networkpolicy;

import org.configmgrtck.reference.networkpolicy.ReportedHealth.Failed;

/** What does a client count as that is in a failure category? */
@FunctionalInterface
public interface CategoryMapping {
    /** Decides. */
    HealthState of(Failed failed, NetworkPolicySettings settings);

    /** Non-compliant, unless that very category is configured otherwise (SHV-2-02, SHV-2-03, SHV-7-02 to SHV-7-06). */
    static CategoryMapping eachByItself() {
        return (failed, settings) -> settings.categories().getOrDefault(failed.category(), HealthState.NON_COMPLIANT);
    }
}
