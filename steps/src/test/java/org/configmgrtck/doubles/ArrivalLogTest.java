package org.configmgrtck.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArrivalLogTest {
    private final ArrivalLog log = new ArrivalLog();

    @Test
    void tellsWhatCameSinceAMark() {
        log.connected();
        log.astray("search CN=before");
        ArrivalLog.Mark mark = log.mark();
        log.connected();
        log.connected();
        log.astray("search CN=after");

        Arrivals arrivals = log.since(mark);

        assertThat(arrivals.ever()).isEqualTo(3);
        assertThat(arrivals.lately()).isEqualTo(2);
        assertThat(arrivals.astray()).containsExactly("search CN=after");
    }

    @Test
    void keepsTheLastOnesOnlyAndCutsThem() {
        ArrivalLog.Mark mark = log.mark();
        IntStream.rangeClosed(1, 1000).forEach(number -> log.astray(number + "x".repeat(1000)));

        assertThat(log.since(mark).astray())
                .hasSize(20)
                .first()
                .asString()
                .startsWith("981x")
                .hasSize(201)
                .endsWith("…");
    }
}
