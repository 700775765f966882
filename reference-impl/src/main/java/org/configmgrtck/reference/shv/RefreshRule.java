package org.configmgrtck.reference.shv;

import java.time.Instant;

/** Are references that are held due to be fetched again? */
@FunctionalInterface
public interface RefreshRule {
    /**
     * Decides.
     *
     * @param due when the query interval that was in force at the last fetch ends
     */
    boolean isDue(Instant due, Instant now);

    /** Once the interval has passed, and not before (REF-FETCH-01). */
    static RefreshRule afterInterval() {
        return (due, now) -> !now.isBefore(due);
    }
}
