package org.configmgrtck.reference.shv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthStateReferenceTest {
    @Test
    void readsWhatASitePublishes() {
        assertThat(HealthStateReference.parse("abc.{9a3e4f0c-5b1d-4c52-8e7a-2f60b1c7d9e4};2031-04-05T06:07:08.5Z"))
                .contains(new HealthStateReference("ABC", Instant.parse("2031-04-05T06:07:08.5Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ABC.{9A3E4F0C-5B1D-4C52-8E7A-2F60B1C7D9E4}",
                "ABC.{9A3E4F0C-5B1D-4C52-8E7A-2F60B1C7D9E4};yesterdayZ",
                "ABC.{9A3E4F0C-5B1D-4C52-8E7A-2F60B1C7D9E4};2031-04-05T06:07:08",
                "ABC.9A3E4F0C-5B1D-4C52-8E7A-2F60B1C7D9E4;2031-04-05T06:07:08Z",
                "ABCD.{9A3E4F0C-5B1D-4C52-8E7A-2F60B1C7D9E4};2031-04-05T06:07:08Z",
            })
    void takesNothingElseForAReference(String healthState) {
        assertThat(HealthStateReference.parse(healthState)).isEmpty();
    }
}
