package org.configmgrtck.deployment;

import java.time.Duration;
import java.time.Instant;

/** What time it is in a scenario. It stands still until the scenario moves it. UTC, whole seconds. */
public final class ScenarioClock {
    private Instant now;

    ScenarioClock(Instant start) {
        this.now = start;
    }

    public Instant now() {
        return now;
    }

    /** The instant that is this long ago. */
    public Instant ago(Duration age) {
        return now.minus(age);
    }

    void advance(Duration elapsed) {
        now = now.plus(elapsed);
    }
}
