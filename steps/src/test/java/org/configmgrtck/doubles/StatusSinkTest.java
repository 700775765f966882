package org.configmgrtck.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class StatusSinkTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Journal journal = new Journal();

    @Test
    void acceptsAndRecordsWhatASiteServerSends() throws Exception {
        try (ManagementPoints points = ManagementPoints.start();
                StatusSink sink = points.openStatusSink("d1", journal);
                ManagementPoint point = points.open("d1", journal)) {
            assertThat(sink.url().getPath()).isEqualTo("/status/d1");

            assertThat(send("POST", sink.url() + "/status-messages", "<StatusMessage ID=\"5112\"/>"))
                    .isEqualTo(204);
            assertThat(send("PUT", point.url() + "/assignments", "<ReplyAssignments/>"))
                    .isEqualTo(204);
            assertThat(send("POST", sink.url() + "/elsewhere", "x")).isEqualTo(404);

            assertThat(journal.all())
                    .extracting(Exchange::peer)
                    .containsExactly(Peer.STATUS_SINK, Peer.MANAGEMENT_POINT, Peer.STATUS_SINK);
            assertThat(((Exchange.Http) journal.all().get(0)).requestBody()).contains("5112");
            assertThat(((Exchange.Http) journal.all().get(1)).requestBody()).isEqualTo("<ReplyAssignments/>");
        }
    }

    @Test
    void nothingIsAcceptedAfterTheEnd() throws Exception {
        try (ManagementPoints points = ManagementPoints.start()) {
            StatusSink sink = points.openStatusSink("d1", journal);
            sink.close();

            assertThat(send("POST", sink.url() + "/status-messages", "x")).isEqualTo(404);
            assertThat(journal.all()).isEmpty();
        }
    }

    private int send(String method, String url, String body) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create(url))
                                .method(method, BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }
}
