package org.configmgrtck.subject;

import org.configmgrtck.fact.ReasonCode;

/** The kit could not tell: thrown out of a step, it ends the scenario as INCONCLUSIVE with its reason. */
public final class Inconclusive extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ReasonCode reason;

    /** @param message what happened, and where; it may quote the subject */
    public Inconclusive(ReasonCode reason, String message) {
        super(message);
        this.reason = reason;
    }

    public ReasonCode reason() {
        return reason;
    }
}
