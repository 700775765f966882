package org.configmgrtck.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The seed of a run among its options: what the names of all that a subject met followed from. */
public final class SeedWord {
    private static final String OPTION = "--seed";

    private SeedWord() {}

    /** The seed; empty where there is none, or what stands there is none. */
    public static Optional<Long> in(List<String> options) {
        int at = options.indexOf(OPTION) + 1;
        return at > 0 && at < options.size() && options.get(at).matches("[0-9]{1,16}")
                ? Optional.of(Long.parseLong(options.get(at)))
                : Optional.empty();
    }

    /** The options but the seed. */
    static List<String> without(List<String> options) {
        List<String> others = new ArrayList<>(options);
        int at = others.indexOf(OPTION);
        if (at >= 0) {
            others.subList(at, Math.min(at + 2, others.size())).clear();
        }
        return others;
    }

    /** The options of the first of these shards, with the seed if it is the seed of all of them. */
    static List<String> shared(List<RecordedRun> shards) {
        List<String> first = shards.get(0).record().options();
        boolean one = shards.stream()
                        .map(shard -> in(shard.record().options()))
                        .distinct()
                        .count()
                == 1;
        return one ? first : without(first);
    }
}
