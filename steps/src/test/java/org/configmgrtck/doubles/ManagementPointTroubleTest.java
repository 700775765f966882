package org.configmgrtck.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.leftover.Leftovers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Management points that fall, hold answers back, come and go. */
@Timeout(20)
class ManagementPointTroubleTest extends OneManagementPoint {
    @Test
    void fallsAndRecovers() throws Exception {
        point.serveAssignments("<a/>");
        point.fall(Trouble.SERVICE_UNAVAILABLE);
        assertThat(post("/MP_PolicyManager", "").statusCode()).isEqualTo(503);
        assertThat(post("/StatusReceiver", "").statusCode()).isEqualTo(503);
        point.fall(Trouble.EMPTY);
        assertThat(post("/MP_PolicyManager", "").body()).isEmpty();
        point.fall(Trouble.GARBAGE);
        assertThat(post("/MP_PolicyManager", "").body()).contains("no XML");
        point.recover();
        assertThat(post("/MP_PolicyManager", "").body()).isEqualTo("<a/>");

        assertThat(statuses()).containsExactly(503, 503, 200, 200, 200);
    }

    @Test
    void resetsConnectionsAndRecordsThatNothingWasAnswered() {
        point.fall(Trouble.RESET);

        assertThatThrownBy(() -> post("/MP_PolicyManager", "<r/>")).isInstanceOf(IOException.class);

        assertThat(last().status()).isZero();
        assertThat(last().requestBody()).isEqualTo("<r/>");
        assertThat(last().summary()).contains("no answer").contains("reset");
    }

    @Test
    void holdsAssignmentsBackUntilReleased() throws Exception {
        point.serveAssignments("<a/>");
        Hold hold = point.hold(Awaited.ASSIGNMENTS);
        assertThat(hold.awaitArrival(Duration.ZERO)).isFalse();

        CompletableFuture<HttpResponse<String>> held = client.sendAsync(
                HttpRequest.newBuilder(at("/MP_PolicyManager"))
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        assertThat(hold.awaitArrival(LONG)).isTrue();
        assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
        assertThat(held).isNotDone();
        assertThat(statuses()).containsExactly(404);

        hold.release();
        assertThat(held.get().body()).isEqualTo("<a/>");
        assertThat(last().remark()).contains("held back");
        assertThat(post("/MP_PolicyManager", "").body()).isEqualTo("<a/>");
        assertThat(last().remark()).isEmpty();
    }

    @Test
    void releasesHoldsWhenItCloses() throws Exception {
        List<ManagementPoint> many = new ArrayList<>();
        List<CompletableFuture<HttpResponse<String>>> held = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ManagementPoint one = points.open("many-" + i, new Journal());
            one.serveAssignments("<a/>");
            Hold hold = one.hold(Awaited.ASSIGNMENTS);
            held.add(client.sendAsync(
                    HttpRequest.newBuilder(URI.create(one.url() + "/MP_PolicyManager"))
                            .POST(BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.ofString()));
            assertThat(hold.awaitArrival(LONG)).isTrue();
            many.add(one);
        }

        many.forEach(ManagementPoint::close);

        for (CompletableFuture<HttpResponse<String>> answer : held) {
            assertThat(answer.get().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void keepsDeploymentsApart() throws Exception {
        Journal other = new Journal();
        try (ManagementPoint second = points.open("d1.a_b-c2", other)) {
            point.serveAssignments("<first/>");
            second.serveAssignments("<second/>");
            second.fall(Trouble.SERVICE_UNAVAILABLE);

            assertThat(post("/MP_PolicyManager", "").body()).isEqualTo("<first/>");
            assertThat(other.all()).isEmpty();
        }
        assertThatThrownBy(() -> points.open("d1.A_B-C", other)).hasMessageContaining("in use");
        assertThatThrownBy(() -> points.open("d/1", other)).hasMessageContaining("'d/1'");
    }

    @Test
    void dropsWhatBelongsToNoDeployment() throws Exception {
        URI closed;
        try (ManagementPoint gone = points.open("gone", journal)) {
            gone.serveAssignments("<a/>");
            closed = gone.url();
        }
        URI root = point.url().resolve("/");

        for (URI uri : List.of(closed.resolve("gone/MP_PolicyManager"), root, root.resolve("/mp"))) {
            assertThat(client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(journal.all()).isEmpty();
    }

    @Test
    void endsItsThreads() throws Exception {
        var leftovers = Leftovers.from("Connection reader");
        ManagementPoints another = ManagementPoints.start();
        ManagementPoint held = another.open("x", new Journal());
        Hold hold = held.hold(Awaited.ASSIGNMENTS);
        client.sendAsync(
                HttpRequest.newBuilder(URI.create(held.url() + "/MP_PolicyManager"))
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        assertThat(hold.awaitArrival(LONG)).isTrue();

        another.close();

        assertThat(leftovers.found()).isEmpty();
    }
}
