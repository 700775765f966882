package org.configmgrtck.walk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.configmgrtck.check.DecisionCheck;

/**
 * The wrong decisions of one walk, each traced back to the one that it follows from. A wrong decision on two defects is a
 * matter of the order only if the decision on each of them alone is right.
 */
final class WrongDecisions {
    private final Function<Combination, Optional<Wrong>> asking;
    private final Map<Combination, Wrong> found = new LinkedHashMap<>();
    private final Map<Combination, Optional<Wrong>> further = new HashMap<>();
    private final Map<Combination, Wrong> roots = new HashMap<>();

    /** @param asking asks for a combination; empty if its decision is right */
    WrongDecisions(Function<Combination, Optional<Wrong>> asking) {
        this.asking = asking;
    }

    void add(Wrong wrong) {
        found.put(wrong.combination(), wrong);
    }

    int count() {
        return found.size();
    }

    /** By the requirements that are not met: the one of the order first, then by the number of defects. */
    List<Cause> causes() {
        Map<String, Cause> causes = new LinkedHashMap<>();
        found.values().stream()
                .map(this::root)
                .forEach(
                        root -> causes.merge(root.finding().requirement(), new Cause(root, 1), WrongDecisions::joined));
        return causes.values().stream()
                .sorted(Comparator.comparing(
                                (Cause cause) -> !cause.requirement().equals(DecisionCheck.ORDER))
                        .thenComparing(cause -> cause.smallest().defects()))
                .toList();
    }

    private static Cause joined(Cause one, Cause other) {
        boolean smaller = other.smallest().defects() < one.smallest().defects();
        return new Cause(smaller ? other.smallest() : one.smallest(), one.count() + other.count());
    }

    /**
     * The same kind of wrong decision with as few defects as can be: each is taken away that it does not need, first of
     * all those that don't change what is expected.
     */
    private Wrong root(Wrong wrong) {
        Wrong known = roots.get(wrong.combination());
        if (known != null) {
            return known;
        }
        Wrong root = wrong.combination().defects().stream()
                .map(wrong.combination()::without)
                .filter(Combination::possible)
                .flatMap(combination -> decided(combination).stream())
                .filter(wrong::isOfTheKindOf)
                .min(Comparator.comparing(smaller -> smaller.expected() != wrong.expected()))
                .map(this::root)
                .orElse(wrong);
        roots.put(wrong.combination(), root);
        return root;
    }

    private Optional<Wrong> decided(Combination combination) {
        return found.containsKey(combination)
                ? Optional.of(found.get(combination))
                : further.computeIfAbsent(combination, asking);
    }
}
