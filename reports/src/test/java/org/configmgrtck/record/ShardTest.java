package org.configmgrtck.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.configmgrtck.verdict.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7})
    void shardsShareOutWhatIsSelected(int of) {
        List<Plan> parts = IntStream.rangeClosed(1, of)
                .mapToObj(index -> new Shard(index, of).part(Records.PLAN))
                .toList();
        List<String> together = new ArrayList<>();
        parts.forEach(part -> together.addAll(part.selected()));

        assertThat(together).containsExactlyInAnyOrderElementsOf(Records.PLAN.selected());
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.all()).isEqualTo(Records.PLAN.all());
            assertThat(part.selected()).hasSizeBetween(7 / of, 7 / of + 1);
        });
    }

    @Test
    void everyNthOfTheSpecificationsOrderIsTaken() {
        assertThat(RunRecord.selected(Shard.of("2/3").part(Records.PLAN)))
                .containsExactly("TRUST-01/case-g", "TRUST-01/case-d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0/3", "4/3", "2/0", "0/0", "x", "", "1", "1/", "/2", "-1/2", "1/2/3", "1/99999999999", "１/２"})
    void anythingElseIsNoShard(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shard.of(words))
                .withMessage(words + " is no shard: expected I/N with I from 1 to N, such as 1/3, 2/3 and 3/3.");
    }

    @Test
    void aShardThatWouldAskNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shard(1, 8).part(Records.PLAN))
                .withMessageContaining("only 7 scenarios are selected")
                .withMessageEndingWith("Choose N of at most 7.");
    }
}
