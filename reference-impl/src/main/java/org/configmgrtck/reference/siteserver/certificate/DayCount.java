package org.configmgrtck.reference.siteserver.certificate;

import java.time.Duration;
import java.time.Instant;

/** How many days are left? */
@FunctionalInterface
public interface DayCount {
    /** The days from now to the expiry; 0 if it is over. */
    long left(Instant now, Instant expiry);

    /** A part of a day counts as one. */
    static DayCount roundedUp() {
        Duration nearlyADay = Duration.ofDays(1).minusNanos(1);
        return (now, expiry) ->
                Math.max(0, Duration.between(now, expiry).plus(nearlyADay).toDays());
    }
}
