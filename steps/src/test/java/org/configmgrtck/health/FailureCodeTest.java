package org.configmgrtck.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.configmgrtck.deployment.NotAsked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureCodeTest {
    @ParameterizedTest
    @CsvSource({
        "KNOWN, 0x87d00Aa0, 0x87d00Aa0",
        "KNOWN_LOWER_CASE, 0x87d00Aa0, 0x87d00aa0",
        "KNOWN_UPPER_CASE, 0x87d00Aa0, 0x87D00AA0",
        "KNOWN_IN_THE_MIDDLE, 0x87d00Aa0, 0x87d00Aa0",
        "KNOWN_IN_ITS_LAST_DIGITS, 0x87d00Aa0, 0x96C10AA0",
        "KNOWN_BUT_FOR_ITS_SIGN, 0x87d00Aa0, 0x07D00AA0",
        "KNOWN_BUT_FOR_ITS_SIGN, 0x00000001, 0x80000001",
        "ALMOST_KNOWN, 0x87d00Aa0, 0x87D00AA1",
        "ALMOST_KNOWN, 0xFFFFFFFF, 0x00000000",
        "UNKNOWN, 0x87D00AA0, 0x8BADF00D",
        "UNKNOWN, 0x8badf00d, 0x8BADF00E",
        "ALL_ZERO, 0x87D00AA0, 0x00000000",
        "ALL_ONE, 0x87D00AA0, 0xFFFFFFFF"
    })
    void isChosenByWhatTheSubjectKnows(FailureCode code, String known, String chosen) {
        assertThat(code.among(List.of(known))).isEqualTo(chosen);
    }

    @Test
    void knownCodesAreNotAlwaysTheSameOne() {
        List<String> known = List.of("0x0000000A", "0x0000000B", "0x0000000C", "0x0000000D");
        assertThat(FailureCode.KNOWN.among(known)).isEqualTo("0x0000000A");
        assertThat(FailureCode.KNOWN_LOWER_CASE.among(known)).isEqualTo("0x0000000b");
        assertThat(FailureCode.KNOWN_IN_THE_MIDDLE.among(known)).isEqualTo("0x0000000C");
        assertThat(FailureCode.KNOWN_UPPER_CASE.among(known)).isEqualTo("0x0000000D");
    }

    @Test
    void theNeighbourOfAKnownCodeMayBeKnownAsWell() {
        assertThat(FailureCode.ALMOST_KNOWN.among(List.of("0x00000001", "0x00000002", "0x00000003")))
                .isEqualTo("0x00000004");
    }

    @Test
    void whatTheSubjectKnowsIsNotUnknown() {
        for (FailureCode code : List.of(FailureCode.ALL_ZERO, FailureCode.ALL_ONE)) {
            assertThatThrownBy(() -> code.among(List.of("0x00000000", "0xffffffff")))
                    .as("%s", code)
                    .isInstanceOf(NotAsked.class)
                    .hasMessageContaining("declares to know");
        }
        List<String> many = LongStream.range(0x8BADF00DL, 0x8BADF00DL + 1000)
                .mapToObj(code -> "0x%08X".formatted(code))
                .toList();
        assertThatThrownBy(() -> FailureCode.UNKNOWN.among(many)).isInstanceOf(NotAsked.class);
    }
}
