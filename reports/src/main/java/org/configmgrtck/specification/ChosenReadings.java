package org.configmgrtck.specification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every reading with the value that holds in a run.
 *
 * @param values the value of each reading by its name, in the order of the specification
 */
public record ChosenReadings(Map<String, String> values) {
    public ChosenReadings {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Every reading as the kit has it by default. */
    public static ChosenReadings standard(Specification specification) {
        return of(specification, Map.of());
    }

    /**
     * The default of every reading but those that are chosen.
     *
     * @throws IllegalArgumentException if there is no such reading, or it can't have the value; in words for the user
     */
    public static ChosenReadings of(Specification specification, Map<String, String> chosen) {
        Map<String, String> complete = new LinkedHashMap<>();
        specification.readings().forEach((name, reading) -> complete.put(name, reading.standard()));
        chosen.forEach((name, value) -> {
            Reading reading = specification.readings().get(name);
            if (reading == null) {
                throw new IllegalArgumentException("There is no reading " + name + "; the readings are "
                        + specification.readings().keySet() + ".");
            }
            if (!reading.allows(value)) {
                throw new IllegalArgumentException(
                        "The reading " + name + " can't be " + value + "; choose one of " + reading.values() + ".");
            }
            complete.put(name, value);
        });
        return new ChosenReadings(complete);
    }

    /** Which of these values, by the name of their reading, do not hold. */
    public List<String> contradicted(Map<String, String> wanted) {
        return wanted.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(values.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
