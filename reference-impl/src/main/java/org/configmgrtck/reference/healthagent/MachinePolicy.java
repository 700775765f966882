package org.configmgrtck.reference.healthagent;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Machine policy.
 *
 * @param napPoliciesTimestamp the time stamp of the NAP policies in it; UTC
 * @param required the software updates that they require
 */
public record MachinePolicy(Instant napPoliciesTimestamp, List<RequiredUpdate> required) {
    public MachinePolicy {
        required = List.copyOf(required);
    }

    /** The required updates that are not among those installed. */
    public List<RequiredUpdate> missing(Set<String> installed) {
        return required.stream()
                .filter(update -> !installed.contains(update.id()))
                .toList();
    }
}
