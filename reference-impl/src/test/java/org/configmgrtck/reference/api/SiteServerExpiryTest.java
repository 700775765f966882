package org.configmgrtck.reference.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.configmgrtck.reference.world.Authority;
import org.configmgrtck.reference.world.PeerDouble.Received;
import org.configmgrtck.reference.world.Signer;
import org.junit.jupiter.api.Test;

class SiteServerExpiryTest extends SiteServerWorld {
    private static final Signer SIGNER = ROOT.signer("soon", Authority.START, Authority.NOW.plus(Duration.ofDays(20)));

    @Test
    void warnsFromTenDaysOnOnceADay() {
        deployCertificate("soon", SIGNER);
        select("soon");
        later(Duration.ofDays(10).minusSeconds(1));
        assertThat(warnings()).isEmpty();
        later(Duration.ofDays(10));
        assertThat(statusSink.received()).singleElement().satisfies(received -> {
            assertThat(received.request()).isEqualTo("POST /status-messages");
            assertThat(received.contentType()).startsWith("text/xml");
        });
        assertThat(warnings()).containsExactly("10");
        later(Duration.ofDays(10));
        later(Duration.ofDays(11).minusSeconds(1));
        assertThat(warnings()).containsExactly("10");
        later(Duration.ofDays(11));
        assertThat(warnings()).containsExactly("10", "9");
        later(Duration.ofDays(14).plusHours(6));
        later(Duration.ofDays(15));
        assertThat(warnings()).containsExactly("10", "9", "6");
        later(Duration.ofDays(15).plusHours(6));
        assertThat(warnings()).containsExactly("10", "9", "6", "5");
    }

    @Test
    void warnsOfACertificateThatIsSelectedLate() {
        deployCertificate("soon", SIGNER);
        later(Duration.ofDays(12));
        assertThat(warnings()).isEmpty();
        select("soon");
        select("soon");
        assertThat(warnings()).containsExactly("8");
        deployCertificate("new", NEW);
        select("new");
        later(Duration.ofDays(14));
        assertThat(warnings()).containsExactly("8");
    }

    private List<String> warnings() {
        String start = "<StatusMessage ID=\"5112\" Component=\"SMS_POLICY_PROVIDER\"><InsertionString>";
        return statusSink.received().stream()
                .map(Received::body)
                .peek(body -> assertThat(body).startsWith(start))
                .map(body -> body.substring(start.length(), body.indexOf("</")))
                .toList();
    }
}
