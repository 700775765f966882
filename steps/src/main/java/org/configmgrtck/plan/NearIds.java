package org.configmgrtck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.configmgrtck.verdict.PlannedScenario;

/** Ids that are written much like one that there is not: they have most pairs of neighbouring letters in common. */
final class NearIds {
    private static final double NEAR = 0.6;
    private static final int MOST = 3;

    private final List<String> ids;

    private NearIds(List<String> ids) {
        this.ids = ids;
    }

    /** The requirements and scenarios of a specification. */
    static NearIds in(List<PlannedScenario> all) {
        return new NearIds(Stream.concat(
                        all.stream().flatMap(one -> one.requirements().stream()).distinct(),
                        all.stream().map(PlannedScenario::scenario))
                .toList());
    }

    /** Those that are near, the nearest first; empty if none is. Of a glob, its stars and question marks don't count. */
    List<String> of(String unknown) {
        Set<String> wanted = pairs(unknown);
        record Near(String id, double share) {}
        List<Near> near = new ArrayList<>();
        for (String id : ids) {
            double share = share(wanted, pairs(id));
            if (share >= NEAR) {
                near.add(new Near(id, share));
            }
        }
        return near.stream()
                .sorted(Comparator.comparingDouble(Near::share).reversed())
                .limit(MOST)
                .map(Near::id)
                .toList();
    }

    /** Of all pairs of both, how many are in common: the coefficient of Dice. */
    private static double share(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return one.isEmpty() ? 0 : 2.0 * common.size() / (one.size() + other.size());
    }

    private static Set<String> pairs(String text) {
        String letters = "^" + text.toUpperCase(Locale.ROOT).replaceAll("[*?]", "") + "$";
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }
}
