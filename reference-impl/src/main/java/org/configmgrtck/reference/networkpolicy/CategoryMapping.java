package org.configmgrtck.reference.networkpolicy;

import org.configmgrtck.reference.shv.FailureCategory;

/** What does a client count as that is in a failure category? */
@FunctionalInterface
public interface CategoryMapping {
    /** Decides. */
    HealthState of(FailureCategory category, NetworkPolicySettings settings);

    /** Non-compliant, unless that very category is configured otherwise (SHV-2-02, SHV-2-03, SHV-7-02 to SHV-7-06). */
    static CategoryMapping eachByItself() {
        return (category, settings) -> settings.categories().getOrDefault(category, HealthState.NON_COMPLIANT);
    }
}
