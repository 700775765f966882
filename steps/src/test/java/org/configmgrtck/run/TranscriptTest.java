package org.configmgrtck.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.run.Transcript.Entry;
import org.configmgrtck.run.Transcript.LeftOut;
import org.configmgrtck.run.Transcript.Remark;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    private static final Exchange EXCHANGE = new Exchange.Http(1, Peer.SUBJECT, "GET", "/declaration", "", 200, "", "");

    @Test
    void holdsEveryExchange() {
        assertThat(Transcript.of(1, List.of(EXCHANGE)).exchanges())
                .containsExactly(new Entry("GET /declaration → 200", EXCHANGE));
    }

    @Test
    void saysHowManyItLeavesOut() {
        assertThat(Transcript.of(1, List.of(EXCHANGE), 864, List.of()).exchanges())
                .last()
                .isEqualTo(new LeftOut("864 more exchanges were left out, for they prove no more", 864));
    }

    @Test
    void endsWithWhatElseHappened() {
        assertThat(Transcript.of(1, List.of(EXCHANGE), 1, List.of("The subject did not delete the deployment"))
                        .exchanges())
                .last()
                .isEqualTo(new Remark("The subject did not delete the deployment"));
    }
}
