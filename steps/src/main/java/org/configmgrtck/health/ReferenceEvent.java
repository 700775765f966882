package org.configmgrtck.health;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * What can become of the references that a System Health Validator point fetches, and of how often it does. The feature
 * that has these events come one after the other says in a sentence each what the words mean.
 */
public enum ReferenceEvent {
    NEWER("newer", events -> events.publishLater(Duration.ofHours(1))),
    OLDER("older", events -> events.publishLater(Duration.ofMinutes(-40))),
    WITHDRAWAL("withdrawal", ReferenceEvents::withdraw),
    SECOND("second", ReferenceEvents::publishSecond),
    OUTAGE("outage", ReferenceEvents::goDown),
    PERIOD("period", ReferenceEvents::changePeriod),
    INTERVAL("interval", ReferenceEvents::changeInterval),
    DAY("day", ReferenceEvents::passDay);

    private final String phrase;
    private final Consumer<ReferenceEvents> happening;

    ReferenceEvent(String phrase, Consumer<ReferenceEvents> happening) {
        this.phrase = phrase;
        this.happening = happening;
    }

    /** How a scenario says it. */
    public String phrase() {
        return phrase;
    }

    void happenTo(ReferenceEvents references) {
        happening.accept(references);
    }
}
