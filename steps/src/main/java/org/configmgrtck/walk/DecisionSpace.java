package org.configmgrtck.walk;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The table of all that the seven checks look at: {@code health/decision-space.yaml}. */
public final class DecisionSpace {
    private static final String FILE = "/features/health/decision-space.yaml";
    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    private final List<Factor> factors;

    private DecisionSpace(List<Factor> factors) {
        this.factors = List.copyOf(factors);
    }

    private record Table(List<Factor> factors) {}

    /** Some value of some factor. */
    public record Choice(String factor, String value) {}

    /** A combination has no such name. */
    public static final class UnknownCombination extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        UnknownCombination(String name, String because) {
            super("The decision space has no combination '" + name + "': " + because
                    + ". A name is passes-every-check, or defects as in age=24-hours-and-1-second,status=none;"
                    + " health/decision-space.yaml has them all.");
        }
    }

    /** The table that the module features puts on the class path. */
    public static DecisionSpace load() {
        YAMLMapper yaml = YAMLMapper.builder()
                .addModule(new Jdk8Module())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (InputStream file = DecisionSpace.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The class path has no " + FILE + ": is the module features on it?");
            }
            return new DecisionSpace(yaml.readValue(file, Table.class).factors());
        } catch (IOException e) {
            throw new IllegalStateException(FILE + " can't be read: " + e.getMessage(), e);
        }
    }

    /** Every combination with this value and at most so many defects besides; one that needs another counts with it. Lazy; the settings change rarely. */
    public Stream<Combination> withDefects(int most, Choice fixed) {
        return combinations(fixed, Factor::values, most);
    }

    /** Every combination of typical values with this value. Lazy; the settings change rarely. */
    public Stream<Combination> typical(Choice fixed) {
        return combinations(fixed, Factor::typical, ANY_NUMBER);
    }

    /**
     * The combination of this name.
     *
     * @throws UnknownCombination if there is none
     */
    public Combination named(String name) {
        Map<String, String> values = new LinkedHashMap<>();
        factors.forEach(factor -> values.put(factor.name(), factor.first()));
        for (String defect : Combination.namesNoDefect(name) ? new String[0] : name.split(",", -1)) {
            String[] parts = defect.split("=", 2);
            Factor factor = factor(parts[0])
                    .orElseThrow(() -> new UnknownCombination(name, "'" + parts[0] + "' is none of its factors"));
            String value = Optional.of(parts)
                    .filter(p -> p.length == 2)
                    .flatMap(p -> factor.valueOf(p[1]))
                    .orElseThrow(() -> new UnknownCombination(
                            name,
                            "the values of " + factor.name() + " are "
                                    + factor.values().stream().map(Factor::word).toList()));
            values.put(factor.name(), value);
        }
        Combination combination = new Combination(factors, values);
        if (!combination.possible()) {
            throw new UnknownCombination(name, "one of its defects can only be together with another (only-with)");
        }
        return combination;
    }

    List<Factor> factors() {
        return factors;
    }

    private Optional<Factor> factor(String name) {
        return factors.stream().filter(factor -> factor.name().equals(name)).findFirst();
    }

    private Stream<Combination> combinations(Choice fixed, Function<Factor, List<String>> values, int most) {
        factor(fixed.factor())
                .filter(factor -> factor.values().contains(fixed.value()))
                .orElseThrow(() -> new IllegalArgumentException(FILE + " has no " + fixed));
        return extended(0, Map.of(), fixed, values, most).map(row -> new Combination(factors, row));
    }

    private Stream<Map<String, String>> extended(
            int next, Map<String, String> row, Choice fixed, Function<Factor, List<String>> values, int left) {
        if (next == factors.size()) {
            return Stream.of(row);
        }
        Factor factor = factors.get(next);
        if (factor.name().equals(fixed.factor())) {
            return extended(next + 1, with(row, factor, fixed.value()), fixed, values, left);
        }
        List<String> choice = factor.free(row) ? values.apply(factor) : List.of(factor.first());
        return choice.stream()
                .filter(value -> cost(factor, value) <= left)
                .flatMap(value ->
                        extended(next + 1, with(row, factor, value), fixed, values, left - cost(factor, value)));
    }

    /** A defect that needs another counts with that as one, or it would come together with no third. */
    private int cost(Factor factor, String value) {
        boolean needsADefect = factor.onlyWith().stream()
                .flatMap(needed -> needed.entrySet().stream())
                .anyMatch(needed -> factor(needed.getKey())
                        .filter(other -> other.first().equals(needed.getValue()))
                        .isEmpty());
        return value.equals(factor.first()) || needsADefect ? 0 : 1;
    }

    private static Map<String, String> with(Map<String, String> row, Factor factor, String value) {
        Map<String, String> longer = new LinkedHashMap<>(row);
        longer.put(factor.name(), value);
        return longer;
    }
}
