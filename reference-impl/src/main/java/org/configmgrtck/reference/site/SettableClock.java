package org.configmgrtck.reference.site;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is set. */
public final class SettableClock implements InstantSource {
    private volatile Instant now;

    /** A clock that shows the given instant. */
    public SettableClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves the clock, forward or back. */
    public void set(Instant instant) {
        now = instant;
    }
}
