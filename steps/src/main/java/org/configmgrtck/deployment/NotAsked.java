package org.configmgrtck.deployment;

import org.opentest4j.TestAbortedException;

/** The subject does not claim what a scenario asks: thrown out of a step, it ends the scenario as NOT_APPLICABLE. */
public final class NotAsked extends TestAbortedException {
    private static final long serialVersionUID = 1L;

    /** @param reason why, in words for the report */
    public NotAsked(String reason) {
        super(reason);
    }
}
