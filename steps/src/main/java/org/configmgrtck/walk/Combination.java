package org.configmgrtck.walk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.configmgrtck.check.HealthCheck;

/** One row of the decision space: a value for each factor. */
public final class Combination {
    private static final String WITHOUT_DEFECT = "passes-every-check";

    private final List<Factor> factors;
    private final Map<String, String> values;

    /** @param values a value for each of the factors */
    Combination(List<Factor> factors, Map<String, String> values) {
        this.factors = factors;
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Its defects, in the order of the table: {@code age=24-hours,status=none}. No two combinations share a name. */
    public String name() {
        List<Factor> defects = defects();
        return defects.isEmpty()
                ? WITHOUT_DEFECT
                : defects.stream()
                        .map(factor -> factor.name() + "=" + Factor.word(value(factor.name())))
                        .collect(Collectors.joining(","));
    }

    static boolean namesNoDefect(String name) {
        return name.equals(WITHOUT_DEFECT);
    }

    /** The value of the factor, as the table has it. */
    String value(String factor) {
        return values.get(factor);
    }

    /** The factors that do not have their first value. */
    List<Factor> defects() {
        return factors.stream()
                .filter(factor -> !factor.first().equals(value(factor.name())))
                .toList();
    }

    /** The checks that look at one of the defects. */
    Set<HealthCheck> touched() {
        return defects().stream()
                .flatMap(factor -> factor.check().stream())
                .map(HealthCheck::of)
                .collect(Collectors.toSet());
    }

    /** Can there be such a statement of health? */
    boolean possible() {
        return defects().stream().allMatch(factor -> factor.free(values));
    }

    /** The same with the factor's first value. */
    Combination without(Factor defect) {
        Map<String, String> reset = new LinkedHashMap<>(values);
        reset.put(defect.name(), defect.first());
        return new Combination(factors, reset);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Combination that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return name();
    }
}
