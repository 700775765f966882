package org.configmgrtck.reference.healthagent;

import java.util.Optional;

/** Does the agent present a new statement of health after a policy cycle that brought machine policy? */
@FunctionalInterface
public interface CycleRule {
    /**
     * Decides.
     *
     * @param before the policy that the client had before; empty if it had none
     */
    boolean presents(Optional<MachinePolicy> before, MachinePolicy now);

    /** After the first one, at once (SHV-1-02). */
    static CycleRule afterFirst() {
        return (before, now) -> before.isEmpty();
    }
}
