package org.configmgrtck.health;

import java.util.function.Consumer;

/**
 * What can come to a System Health Validator point while the references stay as they are. The feature that has these events
 * come one after the other says in a sentence each what the words mean.
 */
public enum StatementEvent {
    PASS("pass", point -> point.present("")),
    NEW_CLIENT("new client", point -> point.present("was made before the client downloaded machine policy")),
    STRANGER("stranger", point -> point.present("comes from a site that Active Directory does not know")),
    DISABLED("disabled", point -> point.present("says that the Network Access Protection client agent is disabled")),
    OLD("old", point -> point.present("was created 25 hours ago")),
    OUTDATED(
            "outdated",
            point -> point.present("was made with policies that are 1 hour older than the health state reference")),
    LACKING("lacking", point -> point.present("carries a non-compliant status and lacks the software updates \"KB1\"")),
    FAILURE("failure", StatementEvents::presentFailure),
    PERIOD("period", StatementEvents::changePeriod),
    DATE("date", StatementEvents::changeDate),
    ENFORCEMENT("enforcement", StatementEvents::changeEnforcement),
    MOVE("move", StatementEvents::moveUpdate);

    private final String phrase;
    private final Consumer<StatementEvents> happening;

    StatementEvent(String phrase, Consumer<StatementEvents> happening) {
        this.phrase = phrase;
        this.happening = happening;
    }

    /** How a scenario says it. */
    public String phrase() {
        return phrase;
    }

    void happenTo(StatementEvents point) {
        happening.accept(point);
    }
}
