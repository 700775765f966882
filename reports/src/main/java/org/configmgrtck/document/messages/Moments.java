package org.configmgrtck.document.messages;

import io.cucumber.messages.types.Duration;
import io.cucumber.messages.types.Timestamp;
import java.time.Instant;

/** Points of time as messages have them. */
final class Moments {
    /** For what nobody measured. */
    static final Duration NONE = new Duration(0L, 0L);

    private Moments() {}

    static Timestamp timestamp(Instant instant) {
        return new Timestamp(instant.getEpochSecond(), (long) instant.getNano());
    }
}
