package org.configmgrtck.doubles;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a health agent meets besides the management point. */
@Timeout(20)
class AgentDoublesTest {
    private static ManagementPoints server;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Journal journal = new Journal();

    @BeforeAll
    static void start() {
        server = ManagementPoints.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private int get(URI uri) throws Exception {
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private int post(URI uri, String body) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString(body)).build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    @Test
    void aStatementOfHealthIsTakenAndRecorded() throws Exception {
        try (EnforcementServer enforcement = server.openEnforcementServer("d1", journal)) {
            assertThat(enforcement.url().getPath()).isEqualTo("/enforcement/d1");
            assertThat(post(URI.create(enforcement.url() + "/statements-of-health"), "{\"id\": \"ü\"}"))
                    .isEqualTo(204);
            assertThat(journal.all())
                    .containsExactly(new Exchange.Http(
                            1,
                            Peer.ENFORCEMENT_SERVER,
                            "POST",
                            enforcement.url() + "/statements-of-health",
                            "{\"id\": \"ü\"}",
                            204,
                            "",
                            ""));
        }
    }

    @Test
    void whatIsNoStatementOfHealthIsNotTaken() throws Exception {
        try (EnforcementServer enforcement = server.openEnforcementServer("d2", journal)) {
            assertThat(post(URI.create(enforcement.url() + "/statements"), "{}"))
                    .isEqualTo(404);
            assertThat(get(URI.create(enforcement.url() + "/statements-of-health")))
                    .isEqualTo(404);
            assertThat(journal.all()).hasSize(2);
        }
    }

    @Test
    void nothingIsTakenAfterTheEnd() throws Exception {
        EnforcementServer enforcement = server.openEnforcementServer("d3", journal);
        enforcement.close();
        assertThat(post(URI.create(enforcement.url() + "/statements-of-health"), "{}"))
                .isEqualTo(404);
        assertThat(journal.all()).isEmpty();
    }

    @Test
    void aSoftwareUpdateIsWhereItWasPutAndNowhereElse() throws Exception {
        try (DistributionPoints points = server.openDistributionPoints("d4", journal)) {
            points.host("dp1", "KB1", "one".getBytes(US_ASCII));
            assertThat(points.url("dp1").getPath()).isEqualTo("/distribution/d4/dp1");
            assertThat(get(update(points, "dp1", "KB1"))).isEqualTo(200);
            assertThat(get(update(points, "dp2", "KB1"))).isEqualTo(404);
            assertThat(get(update(points, "dp1", "KB2"))).isEqualTo(404);
            assertThat(journal.all()).hasSize(3).allMatch(exchange -> exchange.peer() == Peer.DISTRIBUTION_POINT);
            assertThat(((Exchange.Http) journal.all().get(0)).responseBody()).isEqualTo("one");

            points.host("dp1", "KB1", "other".getBytes(US_ASCII));
            assertThat(get(update(points, "dp1", "KB1"))).isEqualTo(200);
            assertThat(((Exchange.Http) journal.all().get(3)).responseBody()).isEqualTo("other");

            points.remove("dp1", "KB1");
            assertThat(get(update(points, "dp1", "KB1"))).isEqualTo(404);
        }
    }

    @Test
    void oneDistributionPointFallsIntoTroubleAndRecovers() throws Exception {
        try (DistributionPoints points = server.openDistributionPoints("d5", journal)) {
            for (String point : List.of("dp1", "dp11")) {
                points.host(point, "KB1", "one".getBytes(US_ASCII));
            }
            points.fall("dp1", Trouble.SERVICE_UNAVAILABLE);
            assertThat(get(update(points, "dp1", "KB1"))).isEqualTo(503);
            assertThat(get(update(points, "dp11", "KB1"))).isEqualTo(200);

            points.fall("dp1", Trouble.RESET);
            assertThatThrownBy(() -> get(update(points, "dp1", "KB1"))).isInstanceOf(IOException.class);

            points.recover("dp1");
            assertThat(get(update(points, "dp1", "KB1"))).isEqualTo(200);
        }
    }

    private static URI update(DistributionPoints points, String point, String update) {
        return URI.create(points.url(point) + "/" + update);
    }
}
