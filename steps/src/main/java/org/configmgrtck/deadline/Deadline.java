package org.configmgrtck.deadline;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * The table of everything that the kit waits for. Most entries are of the kind "wait for it": the wait ends with what is
 * waited for. {@link #QUIET} is of the other kind, "nothing must happen": such a wait always takes its full time.
 */
public enum Deadline {
    CALL("call", Duration.ofSeconds(10), "One call to the target, from connecting to the last octet of the answer."),
    ARRIVAL(
            "arrival",
            Duration.ofSeconds(10),
            "Where a management point holds its answer back: until the target's request arrives there."),
    QUIET(
            "quiet",
            Duration.ZERO,
            "Where nothing must happen: how long the kit goes on listening after each call that changes something."
                    + " The contract has a call answered when all has come to rest, so none is needed."),
    PROBE(
            "probe",
            Duration.ofSeconds(3),
            "The reading of the declaration that shows whether the target answers at all: before the first scenario,"
                    + " and before each scenario once several calls in a row were lost."),
    ABSENCE(
            "absence",
            Duration.ofMinutes(1),
            "How long a target that no longer answers is probed. If it has not come back by then, nothing more is"
                    + " asked."),
    SCENARIO(
            "scenario",
            Duration.ofMinutes(2),
            "One scenario. One that takes longer is interrupted, and is inconclusive (hang)."),
    GRACE("grace", Duration.ofSeconds(5), "Until something that was interrupted, or is to close, has come to its end."),
    RUN(
            "run",
            Duration.ofMinutes(30),
            "All scenarios together. Those under way are then interrupted, and those that have not begun are not"
                    + " asked."),
    START("start", Duration.ofSeconds(20), "The start of the bundled reference implementation.");

    private final String label;
    private final Duration standard;
    private final String meaning;

    Deadline(String label, Duration standard, String meaning) {
        this.label = label;
        this.standard = standard;
        this.meaning = meaning;
    }

    /** The deadline of this name. */
    public static Optional<Deadline> of(String label) {
        return Arrays.stream(values())
                .filter(deadline -> deadline.label.equals(label))
                .findFirst();
    }

    /** The name, as the command line has it. */
    public String label() {
        return label;
    }

    /** How long, unless another duration is chosen. */
    public Duration standard() {
        return standard;
    }

    /** What is waited for, in sentences for the user. */
    public String meaning() {
        return meaning;
    }
}
