package org.configmgrtck.deadline;

import java.time.Duration;
import java.util.List;

/**
 * A scenario took too long.
 *
 * @param deadline which deadline it was
 * @param limit how long that is
 * @param after how long the scenario had taken until then
 * @param stack where the scenario's thread stood then, innermost call first
 */
public record Overrun(Deadline deadline, Duration limit, Duration after, List<String> stack) {
    public Overrun {
        stack = List.copyOf(stack);
    }

    /** What happened, for a report. */
    public String words() {
        return deadline == Deadline.RUN
                ? "the run's deadline of " + Durations.words(limit) + " passed while it was asked"
                : "it took longer than the deadline of " + Durations.words(limit) + " for one scenario";
    }
}
