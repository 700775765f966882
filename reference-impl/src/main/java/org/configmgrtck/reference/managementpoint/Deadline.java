package org.configmgrtck.reference.managementpoint;

import java.time.Duration;

/**
 * How long a policy cycle may still take, in real time: whoever started it waits. Independent of the site's clock, which
 * may stand still. Safe for use by several threads.
 */
public final class Deadline {
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(5);

    private final long end;
    private volatile boolean expired;

    /** Ends after that long. */
    public Deadline(Duration fromNow) {
        this.end = System.nanoTime() + fromNow.toNanos();
    }

    /** Ends at once. */
    public void expire() {
        expired = true;
    }

    /** How long the next request may take; zero when the time is up. */
    public Duration forRequest() {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        if (expired || left.isNegative()) {
            return Duration.ZERO;
        }
        return left.compareTo(LONGEST_REQUEST) < 0 ? left : LONGEST_REQUEST;
    }
}
