package org.configmgrtck.deadline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The deadlines of one run.
 *
 * @param changed those that differ from the table's
 */
public record Deadlines(Map<Deadline, Duration> changed) {
    /** Longer than any run, and short enough to be counted in nanoseconds. */
    private static final Duration LONGEST = Duration.ofHours(24);

    public Deadlines {
        Map<Deadline, Duration> differing = new EnumMap<>(Deadline.class);
        changed.forEach((deadline, duration) -> {
            if (!duration.equals(deadline.standard())) {
                differing.put(deadline, duration);
            }
        });
        changed = Map.copyOf(differing);
    }

    /** The table as it stands. */
    public static Deadlines standard() {
        return new Deadlines(Map.of());
    }

    /**
     * The table with these changes.
     *
     * @param chosen durations such as {@code 500ms} by the names of deadlines
     * @throws IllegalArgumentException if there is no such deadline, or it can't be that long; the message says how to
     *     mend it
     */
    public static Deadlines of(Map<String, String> chosen) {
        Map<Deadline, Duration> changed = new EnumMap<>(Deadline.class);
        chosen.forEach((name, value) -> {
            Deadline deadline = Deadline.of(name)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "there is no deadline '" + name + "'; there are " + names() + "."));
            changed.put(deadline, checked(deadline, value));
        });
        return new Deadlines(changed);
    }

    /** How long. */
    public Duration of(Deadline deadline) {
        return changed.getOrDefault(deadline, deadline.standard());
    }

    /** Changed deadlines as {@code NAME=DURATION}, in the order of the table. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        for (Deadline deadline : Deadline.values()) {
            if (changed.containsKey(deadline)) {
                words.add(deadline.label() + "=" + Durations.words(changed.get(deadline)));
            }
        }
        return words;
    }

    private static Duration checked(Deadline deadline, String value) {
        Duration duration = Durations.parse(value)
                .orElseThrow(() -> new IllegalArgumentException("the deadline " + deadline.label() + " can't be '"
                        + value + "'; a duration is a whole number with ms, s, m or h, such as 500ms, 5s or 2m."));
        if (duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "the deadline " + deadline.label() + " can't be " + value + "; 24h is the longest.");
        }
        if (duration.isZero() && deadline != Deadline.QUIET) {
            throw new IllegalArgumentException(
                    "the deadline " + deadline.label() + " can't be " + value + "; only quiet can be 0s.");
        }
        return duration;
    }

    private static String names() {
        return Arrays.stream(Deadline.values()).map(Deadline::label).collect(Collectors.joining(", "));
    }
}
