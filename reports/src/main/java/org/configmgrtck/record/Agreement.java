package org.configmgrtck.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.configmgrtck.text.Visible;

/**
 * In what the shards of one run agree: what changes a question, or an answer to it. The seed does neither; without a
 * chosen one each shard has its own.
 */
final class Agreement {
    private Agreement() {}

    /** @throws RecordException if one of them differs from the first; it names both, and in what they differ */
    static void require(List<RecordedRun> shards) {
        RecordedRun first = shards.get(0);
        for (RecordedRun other : shards.subList(1, shards.size())) {
            points().forEach((name, point) -> {
                Object expected = point.apply(first.record());
                Object found = point.apply(other.record());
                if (!expected.equals(found)) {
                    throw new RecordException(
                            other.name() + " is no shard of the same run as " + first.name() + ": its "
                                    + name + " is " + shown(found) + " instead of " + shown(expected)
                                    + ". Run all shards in the same way.");
                }
            });
        }
    }

    private static Map<String, Function<RunRecord, Object>> points() {
        Map<String, Function<RunRecord, Object>> points = new LinkedHashMap<>();
        points.put("kit version", RunRecord::kitVersion);
        points.put("specification", RunRecord::specification);
        points.put("subject", record -> record.subject().name());
        points.put("subject's version", record -> record.subject().version());
        points.put(
                "subject's being the bundled reference",
                record -> record.subject().bundled());
        points.put(
                "set of claimed roles", record -> new TreeSet<>(record.subject().roles()));
        points.put("option settableClock", record -> record.subject().settableClock());
        points.put("option deploymentsAtOnce", record -> record.subject().deploymentsAtOnce());
        points.put(
                "set of known failure codes",
                record -> record.subject()
                        .knownFailureCodes()
                        .<Set<String>>map(TreeSet::new)
                        .orElse(Set.of()));
        points.put("choice of readings", record -> new TreeMap<>(record.readings()));
        points.put("clock", RunRecord::clock);
        points.put("selection (--only)", RunRecord::only);
        points.put("list of options", record -> SeedWord.without(record.options()));
        points.put("list of waivers", RunRecord::waivers);
        points.put("number of shards", record -> record.shard().map(Shard::of).orElse(1));
        return points;
    }

    private static String shown(Object value) {
        return Visible.cut(Visible.line(value.toString()), 200);
    }
}
