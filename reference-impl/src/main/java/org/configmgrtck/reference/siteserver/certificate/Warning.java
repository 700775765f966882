package org.configmgrtck.reference.siteserver.certificate;

import java.time.Duration;
import java.time.Instant;

/**
 * A warning that the signing certificate expires soon.
 *
 * @param sentAt when it was sent; UTC
 * @param daysLeft how many days the certificate had left, a part of a day counted as one; 0 from its end on
 */
public record Warning(Instant sentAt, long daysLeft) {
    private static final Duration NEARLY_A_DAY = Duration.ofDays(1).minusNanos(1);

    /** The warning at this instant. */
    static Warning at(Instant now, Instant expiry) {
        Duration left = Duration.between(now, expiry);
        return new Warning(now, left.isNegative() ? 0 : left.plus(NEARLY_A_DAY).toDays());
    }
}
