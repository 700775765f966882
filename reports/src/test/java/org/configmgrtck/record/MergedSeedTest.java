package org.configmgrtck.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.configmgrtck.record.Records.SCENARIOS;
import static org.configmgrtck.record.Records.shard;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shards of a run may have a seed in common. */
class MergedSeedTest {
    @Test
    void aSeedThatAllShardsShareIsThatOfTheRun() {
        assertThat(seeds("7", "7", "7").record().options()).containsExactly("--combination", "age=1", "--seed", "7");
    }

    @Test
    void shardsWithSeedsOfTheirOwnAreMergedWithoutOne() {
        assertThat(seeds("7", "7", "8").record().options()).containsExactly("--combination", "age=1");
    }

    private static Merge seeds(String... seeds) {
        List<RecordedRun> shards = new ArrayList<>();
        for (int index = 1; index <= seeds.length; index++) {
            RecordedRun shard = shard(index, seeds.length);
            RunRecord record = shard.record();
            List<String> options = new ArrayList<>(record.options());
            options.addAll(List.of("--seed", seeds[index - 1]));
            shards.add(new RecordedRun(shard.folder(), withOptions(record, options), shard.facts()));
        }
        return Merge.of(shards, SCENARIOS);
    }

    private static RunRecord withOptions(RunRecord record, List<String> options) {
        return new RunRecord(
                record.kitVersion(),
                record.specification(),
                record.subject(),
                record.readings(),
                record.clock(),
                record.only(),
                options,
                record.reach(),
                record.shard(),
                record.started(),
                record.duration(),
                record.waivers(),
                record.mismatches(),
                record.selected());
    }
}
