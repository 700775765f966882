package org.configmgrtck.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final List<Function<Names, Object>> KINDS = List.of(
            names -> names.word("one"),
            names -> names.guid("one"),
            names -> names.serial("one"),
            names -> names.numbers("one").nextInt());

    @Test
    void theSameSeedBringsTheSameNames() {
        for (Function<Names, Object> kind : KINDS) {
            assertThat(kind.apply(new Seed(7).of("a"))).isEqualTo(kind.apply(new Seed(7).of("a")));
        }
    }

    @Test
    void anotherSeedAnotherScenarioAndTheRunHaveOthers() {
        for (Function<Names, Object> kind : KINDS) {
            assertThat(List.of(
                            kind.apply(new Seed(7).of("a")),
                            kind.apply(new Seed(8).of("a")),
                            kind.apply(new Seed(7).of("b")),
                            kind.apply(new Seed(7).ofRun())))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theOrderInWhichNamesAreAskedForHasNoSay() {
        Names one = new Seed(7).of("a");
        one.word("other");
        assertThat(one.word("one")).isEqualTo(new Seed(7).of("a").word("one")).isNotEqualTo(one.word("other"));
    }

    @Test
    void namesHaveTheFormOfWhatTheyName() {
        for (int i = 0; i < 100; i++) {
            Names names = new Seed(i).of("a");
            assertThat(names.word("one")).matches("[A-Z][a-z]{7}");
            assertThat(names.guid("one"))
                    .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
            assertThat(names.serial("one").signum()).isOne();
            assertThat(names.serial("one").bitLength()).isLessThanOrEqualTo(63);
        }
    }

    /** They are written down, and must not change from one version of the kit to the next without notice. */
    @Test
    void namesStayWhatTheyWere() {
        Names names = new Seed(7).of("SHV-3-01/some-scenario");
        assertThat(names.word("one")).isEqualTo("Bosatano");
        assertThat(names.guid("one")).isEqualTo("1cfd6c87-f973-4167-b2c6-99d78b9eabef");
    }

    @Test
    void aSeedThatNobodyGivesIsAnotherEachTime() {
        assertThat(IntStream.range(0, 50).mapToObj(i -> Seed.random())).doesNotHaveDuplicates();
    }

    @Test
    void seedsStayWithinWhatEveryReaderOfJsonKeeps() {
        assertThat(new Seed(Seed.LARGEST).value()).isEqualTo(9_007_199_254_740_991L);
        assertThatThrownBy(() -> new Seed(Seed.LARGEST + 1)).hasMessageContaining("from 0 to 9007199254740991");
        assertThatThrownBy(() -> new Seed(-1)).hasMessageContaining("found -1");
    }
}
