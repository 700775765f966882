package org.configmgrtck.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {
    @Test
    void whatIsNotChangedIsAsTheTableHasIt() {
        Deadlines deadlines = Deadlines.of(Map.of("call", "1500ms", "run", "2h"));
        assertThat(deadlines.of(Deadline.CALL)).isEqualTo(Duration.ofMillis(1500));
        assertThat(deadlines.of(Deadline.SCENARIO)).isEqualTo(Deadline.SCENARIO.standard());
        assertThat(deadlines.words()).containsExactly("call=1500ms", "run=2h");
    }

    @Test
    void theStandardIsNoChange() {
        assertThat(Deadlines.of(Map.of("call", "10000ms"))).isEqualTo(Deadlines.standard());
        assertThat(Deadlines.standard().words()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0s,0s", "1ms,1ms", "1000ms,1s", "90s,90s", "120s,2m", "61m,61m", "60m,1h", "3600s,1h"})
    void durationsAreSaidInTheLargestUnitThatLeavesNoRest(String given, String said) {
        assertThat(Durations.words(Durations.parse(given).orElseThrow())).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "s", "-5s", "1.5s", "5 s", "5S", "5sec", "1m30s", "٣s", "9999999999s"})
    void whatIsNoDurationIsRefusedWithTheForms(String words) {
        assertThatThrownBy(() -> Deadlines.of(Map.of("call", words)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the deadline call can't be '" + words
                        + "'; a duration is a whole number with ms, s, m or h, such as 500ms, 5s or 2m.");
    }

    @Test
    void anUnknownNameIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> Deadlines.of(Map.of("cal", "5s")))
                .hasMessageStartingWith("there is no deadline 'cal'; there are call, arrival, quiet,");
    }

    @Test
    void onlyTheQuietThatNothingMustBreakMayBeNothing() {
        assertThat(Deadlines.of(Map.of("quiet", "0s"))).isEqualTo(Deadlines.standard());
        assertThatThrownBy(() -> Deadlines.of(Map.of("run", "0m"))).hasMessageContaining("only quiet can be 0s");
        assertThatThrownBy(() -> Deadlines.of(Map.of("run", "25h"))).hasMessageContaining("24h is the longest");
    }
}
