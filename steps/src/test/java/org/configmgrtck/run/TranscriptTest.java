package org.configmgrtck.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.exchange.Timed;
import org.configmgrtck.exchange.Timing;
import org.configmgrtck.run.Transcript.Entry;
import org.configmgrtck.run.Transcript.LeftOut;
import org.configmgrtck.run.Transcript.Remark;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    private static final Exchange EXCHANGE = new Exchange.Http(1, Peer.SUBJECT, "GET", "/declaration", "", 200, "", "");
    private static final Timed TIMED =
            new Timed(EXCHANGE, new Timing(Instant.parse("2026-11-22T10:00:00.250999Z"), Duration.ofMillis(1_234)));

    @Test
    void holdsEveryExchange() {
        assertThat(Transcript.of(1, List.of(TIMED)).exchanges())
                .containsExactly(new Entry("GET /declaration → 200", "2026-11-22T10:00:00.250Z", 1_234, EXCHANGE));
    }

    /** Whoever sorts by the text sorts by time, so all have milliseconds. */
    @Test
    void saysMillisecondsWhereThereAreNone() {
        Timed whole = new Timed(EXCHANGE, new Timing(Instant.parse("2026-11-22T10:00:00Z"), Duration.ZERO));
        assertThat(new String(Transcript.of(1, List.of(whole)).json(), StandardCharsets.UTF_8))
                .contains("\"wallClock\" : \"2026-11-22T10:00:00.000Z\"", "\"tookMillis\" : 0");
    }

    @Test
    void saysHowManyItLeavesOut() {
        assertThat(Transcript.of(1, List.of(TIMED), 864, List.of()).exchanges())
                .last()
                .isEqualTo(new LeftOut("864 more exchanges were left out, for they prove no more", 864));
    }

    @Test
    void endsWithWhatElseHappened() {
        assertThat(Transcript.of(1, List.of(TIMED), 1, List.of("The subject did not delete the deployment"))
                        .exchanges())
                .last()
                .isEqualTo(new Remark("The subject did not delete the deployment"));
    }
}
