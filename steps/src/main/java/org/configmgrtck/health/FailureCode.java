package org.configmgrtck.health;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.configmgrtck.deployment.NotAsked;

/** Failure codes as scenarios name them, chosen from what the subject declares to know (reading known-failure-codes). */
public enum FailureCode {
    KNOWN("a known", known -> Optional.of(known.get(0))),
    KNOWN_IN_THE_MIDDLE("a further known", known -> Optional.of(known.get(known.size() / 2))),
    KNOWN_LOWER_CASE(
            "a known and lower-case",
            known -> Optional.of("0x" + digits(known.get(Math.min(1, known.size() - 1)), Locale.ROOT, false))),
    KNOWN_UPPER_CASE(
            "a known and upper-case",
            known -> Optional.of("0x" + digits(known.get(known.size() - 1), Locale.ROOT, true))),
    UNKNOWN("an unknown", known -> unknown(known, LongStream.range(0x8BADF00DL, 0x8BADF00DL + 1000))),
    ALMOST_KNOWN("an almost known", known -> {
        long first = number(known.get(0));
        return unknown(known, LongStream.range(first + 1, first + 1000).map(code -> code & 0xFFFFFFFFL));
    }),
    KNOWN_BUT_FOR_ITS_SIGN("a known but for its first bit", known -> unknown(known, changed(known, 0x80000000L))),
    KNOWN_IN_ITS_LAST_DIGITS("a known in its last four digits", known -> unknown(known, changed(known, 0x11110000L))),
    ALL_ZERO("an all-zero", known -> unknown(known, LongStream.of(0))),
    ALL_ONE("an all-one", known -> unknown(known, LongStream.of(0xFFFFFFFFL)));

    private final String phrase;
    private final Function<List<String>, Optional<String>> choice;

    FailureCode(String phrase, Function<List<String>, Optional<String>> choice) {
        this.phrase = phrase;
        this.choice = choice;
    }

    /** The one that a scenario calls so. */
    static FailureCode of(String phrase) {
        return Arrays.stream(values())
                .filter(code -> code.phrase.equals(phrase))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No failure has '" + phrase + "' code"));
    }

    /** How a scenario says it. */
    public String phrase() {
        return phrase;
    }

    /**
     * Such a code for a subject that declares to know these.
     *
     * @throws NotAsked if there is none, as where the subject declares to know the very code that should be unknown
     */
    public String among(List<String> known) {
        return choice.apply(known)
                .orElseThrow(() -> new NotAsked("the subject declares to know the failure code that is to be unknown"));
    }

    private static Optional<String> unknown(List<String> known, LongStream candidates) {
        return candidates
                .filter(candidate -> known.stream().noneMatch(code -> number(code) == candidate))
                .mapToObj(code -> String.format(Locale.ROOT, "0x%08X", code))
                .findFirst();
    }

    /** The codes that it knows, with these bits changed. */
    private static LongStream changed(List<String> known, long bits) {
        return known.stream().mapToLong(code -> number(code) ^ bits);
    }

    private static long number(String code) {
        return Long.parseLong(code.substring(2), 16);
    }

    private static String digits(String code, Locale locale, boolean upper) {
        String digits = code.substring(2);
        return upper ? digits.toUpperCase(locale) : digits.toLowerCase(locale);
    }
}
