package org.configmgrtck.reference.healthagent;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * How an evaluation ended.
 *
 * @param policiesTimestamp the time stamp of the NAP policies that were used; UTC
 * @param missing ids of the required updates that were not installed
 */
public record Compliance(Instant policiesTimestamp, List<String> missing) {
    public Compliance {
        missing = List.copyOf(missing);
    }

    static Compliance evaluate(MachinePolicy policy, Set<String> installed) {
        return new Compliance(
                policy.napPoliciesTimestamp(),
                policy.missing(installed).stream().map(RequiredUpdate::id).toList());
    }

    boolean isCompliant() {
        return missing.isEmpty();
    }
}
