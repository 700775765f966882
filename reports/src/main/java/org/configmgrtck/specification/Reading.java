package org.configmgrtck.specification;

import java.util.List;

/**
 * How the kit reads a passage where the documents are silent or disagree. Whoever runs the kit can choose another value.
 *
 * @param name the name that {@code --reading} takes
 * @param standard the value that holds unless another one is chosen
 * @param values the values to choose from; empty where any value will do
 * @param statement what is read
 * @param because why a reading is needed
 */
public record Reading(String name, String standard, List<String> values, Text statement, Text because) {
    private static final String OBSERVED = "observed";

    public Reading {
        values = List.copyOf(values);
    }

    /** Whether it leaves the question open: then what is seen is reported, and no verdict rests on the reading. */
    public boolean isOpen() {
        return values.equals(List.of(OBSERVED));
    }

    /** Whether this value may be chosen. */
    public boolean allows(String value) {
        return values.isEmpty() || values.contains(value);
    }
}
