package org.configmgrtck.exchange;

import java.time.Duration;
import java.time.Instant;

/**
 * When an exchange was made and how long it took, by the clock of the machine that the kit runs on. The clock that a
 * scenario sets is another one: it stands in what was exchanged.
 *
 * @param begun when the request went out, or came in at a double
 * @param took until the answer was complete, or was ready to go out
 */
public record Timing(Instant begun, Duration took) {
    /** Begins to measure. */
    public static Running start() {
        return new Running(Instant.now(), System.nanoTime());
    }

    /** An exchange that is under way. Its duration does not depend on the wall clock, which may be set meanwhile. */
    public static final class Running {
        private final Instant begun;
        private final long nanos;

        private Running(Instant begun, long nanos) {
            this.begun = begun;
            this.nanos = nanos;
        }

        /** The exchange is over. */
        public Timing stop() {
            return new Timing(begun, Duration.ofNanos(System.nanoTime() - nanos));
        }
    }
}
