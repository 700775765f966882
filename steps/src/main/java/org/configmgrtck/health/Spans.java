package org.configmgrtck.health;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans of time in words: "23 hours 59 minutes and 59 seconds". */
public final class Spans {
    private static final Pattern AMOUNT = Pattern.compile("(\\d+|half an?) (second|minute|hour|day)s?");

    private Spans() {}

    /** The sum of all amounts that the words name. */
    public static Duration of(String words) {
        Matcher matcher = AMOUNT.matcher(words);
        Duration sum = Duration.ZERO;
        while (matcher.find()) {
            Duration unit = unit(matcher.group(2));
            sum = sum.plus(
                    matcher.group(1).startsWith("half")
                            ? unit.dividedBy(2)
                            : unit.multipliedBy(Long.parseLong(matcher.group(1))));
        }
        return sum;
    }

    private static Duration unit(String name) {
        return switch (name) {
            case "second" -> Duration.ofSeconds(1);
            case "minute" -> Duration.ofMinutes(1);
            case "hour" -> Duration.ofHours(1);
            default -> Duration.ofDays(1);
        };
    }
}
