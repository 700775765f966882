package org.configmgrtck.reference.networkpolicy;

import java.time.Instant;
import java.util.Optional;

/**
 * Access, and how long it lasts.
 *
 * @param access which access
 * @param limitedUntil when it ends, given with {@link Access#FULL_FOR_LIMITED_TIME} only; UTC
 */
public record Grant(Access access, Optional<Instant> limitedUntil) {
    /** Full access without a limit. */
    public static Grant full() {
        return new Grant(Access.FULL, Optional.empty());
    }

    /** Restricted access. */
    public static Grant restricted() {
        return new Grant(Access.RESTRICTED, Optional.empty());
    }
}
