package org.configmgrtck.walk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One factor of the decision space, as {@code decision-space.yaml} has it.
 *
 * @param about what it is, in a sentence for the reader of the table
 * @param check label of the check that looks at it
 * @param onlyWith the other factor, and its value, without which this one has its first value
 * @param values all values, the one that passes every check first
 * @param typical those that are combined in every way
 */
record Factor(
        String name,
        String about,
        Optional<String> check,
        @JsonProperty("only-with") Optional<Map<String, String>> onlyWith,
        List<String> values,
        List<String> typical) {
    Factor {
        values = List.copyOf(values);
        typical = List.copyOf(typical);
    }

    /** The value of a statement of health that passes every check. */
    String first() {
        return values.get(0);
    }

    /** May it have another than its first value beside these values of other factors? */
    boolean free(Map<String, String> others) {
        return onlyWith.stream()
                .flatMap(needed -> needed.entrySet().stream())
                .allMatch(needed -> needed.getValue().equals(others.get(needed.getKey())));
    }

    /** The value that a combination's name has in this form. */
    Optional<String> valueOf(String word) {
        return values.stream().filter(value -> word(value).equals(word)).findFirst();
    }

    /** A value as it stands in a combination's name. */
    static String word(String value) {
        return value.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
