package org.configmgrtck.doubles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.leftover.Leftovers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ManagementPointTest {
    private static final Duration LONG = Duration.ofSeconds(10);
    private static ManagementPoints points;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Journal journal = new Journal();
    private ManagementPoint point;

    @BeforeAll
    static void start() {
        points = ManagementPoints.start();
    }

    @AfterAll
    static void stop() {
        points.close();
    }

    @BeforeEach
    void open() {
        point = points.open("D1.a_b-c", journal);
    }

    @AfterEach
    void close() {
        point.close();
    }

    @Test
    void servesAssignmentsAndRecordsThem() throws Exception {
        point.serveAssignments("<ReplyAssignments name=\"日本\"/>");

        HttpResponse<String> answer = post("/MP_PolicyManager", "<RequestAssignments/>");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/xml; charset=utf-8");
        assertThat(answer.body()).isEqualTo("<ReplyAssignments name=\"日本\"/>");
        assertThat(journal.all())
                .containsExactly(new Exchange.Http(
                        1,
                        Peer.MANAGEMENT_POINT,
                        "POST",
                        point.url() + "/MP_PolicyManager",
                        "<RequestAssignments/>",
                        200,
                        "<ReplyAssignments name=\"日本\"/>",
                        ""));
    }

    @Test
    void matchesPathsAndQueryWordsWithoutRegardToCase() throws Exception {
        point.serveAssignments("<a/>");
        point.serveBody("ABC00001-x", "1.02", "body".getBytes(UTF_8));
        point.serveSigningCertificate(new byte[] {0x0a, (byte) 0xbc});

        assertThat(post("/mp_policymanager", "").body()).isEqualTo("<a/>");
        assertThat(get("/SMS_MP/.sms_POL?abc00001-X.1_02").body()).isEqualTo("body");
        assertThat(get("/sms_mp/.SMS_aut?SiteSignCert").body())
                .isEqualTo("<X509Data><X509Certificate EncodingType=\"hexBinary\">0ABC</X509Certificate></X509Data>");
        assertThat(statuses()).containsExactly(200, 200, 200);
    }

    @Test
    void takesNamesLiterally() throws Exception {
        point.serveBody("A-1", "1.00", new byte[] {1});

        assertThat(get("/sms_mp/xsms_pol?A-1.1_00").statusCode()).isEqualTo(404);
        assertThat(get("/sms_mp/.sms_pol?A-1.1_0").statusCode()).isEqualTo(404);
        assertThat(get("/sms_mp/.sms_pol?A-1.1.00").statusCode()).isEqualTo(404);
    }

    @Test
    void handsOutTheOctetsOfABodyUnchanged() throws Exception {
        byte[] octets = new byte[256];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte) i;
        }
        point.serveBody("P", "1.00", octets);

        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(at("/sms_mp/.sms_pol?P.1_00")).build(), BodyHandlers.ofByteArray());

        assertThat(answer.body()).isEqualTo(octets);
    }

    @Test
    void servesTheLatestOfEverything() throws Exception {
        point.serveAssignments("<old/>");
        point.serveAssignments("<new/>");
        point.serveSigningCertificateText("neither hex nor XML");

        assertThat(post("/MP_PolicyManager", "").body()).isEqualTo("<new/>");
        assertThat(get("/SMS_MP/.sms_aut?SITESIGNCERT").body()).isEqualTo("neither hex nor XML");
        point.withholdSigningCertificate();
        assertThat(get("/SMS_MP/.sms_aut?SITESIGNCERT").statusCode()).isEqualTo(404);
    }

    @Test
    void acceptsErrorReports() throws Exception {
        assertThat(post("/StatusReceiver", "<Status/>").statusCode()).isEqualTo(200);

        assertThat(last().requestBody()).isEqualTo("<Status/>");
    }

    @Test
    void recordsWhatItHasNoAnswerTo() throws Exception {
        assertThat(get("/CCM_System/request").statusCode()).isEqualTo(404);

        assertThat(last().url()).isEqualTo(point.url() + "/CCM_System/request");
        assertThat(last().status()).isEqualTo(404);
    }

    @Test
    void cutsWhatIsTooLongForTheJournal() throws Exception {
        post("/StatusReceiver", "x".repeat(Journal.LONGEST_BODY + 1));

        assertThat(last().requestBody())
                .hasSizeLessThan(Journal.LONGEST_BODY + 20)
                .endsWith("(cut)");
    }

    @Test
    void recordsWhatIsNoText() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(at("/StatusReceiver"))
                .header("Content-Type", "text/xml; charset=no-such-charset")
                .POST(BodyPublishers.ofByteArray(new byte[] {'<', (byte) 0xff, (byte) 0xc3, 0x28}))
                .build();

        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);

        assertThat(last().requestBody()).startsWith("<").endsWith("(");
    }

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
    void recordsBeforeItAnswers() throws Exception {
        point.serveAssignments("<a/>");
        String request = "POST " + point.url().getPath() + "/MP_PolicyManager HTTP/1.1\r\nHost: x\r\n"
                + "Content-Length: 0\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", point.url().getPort())) {
            synchronized (journal) {
                socket.getOutputStream().write(request.getBytes(UTF_8));
                HeldJournal.awaitWriter(journal);
                assertThat(socket.getInputStream().available()).isZero();
            }
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .contains("<a/>");
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
    void letsNobodyAdministerItOverTheWire() throws Exception {
        point.serveAssignments("<a/>");

        HttpRequest reset = HttpRequest.newBuilder(point.url().resolve("/__admin/mappings"))
                .DELETE()
                .build();

        assertThat(client.send(reset, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
        assertThat(post("/MP_PolicyManager", "").body()).isEqualTo("<a/>");
    }

    @Test
    void recordsWhatTheSiteServerIsAsked() throws Exception {
        try (SiteServerDecoy site = points.openSiteServer("D1.a_b-c", journal)) {
            URI asked = URI.create(site.url() + "/anything?x=1");

            assertThat(client.send(HttpRequest.newBuilder(asked).build(), BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(404);

            assertThat(last().peer()).isEqualTo(Peer.SITE_SERVER);
            assertThat(last().url()).isEqualTo(asked.toString());
        }
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

    private URI at(String path) {
        return URI.create(point.url() + path);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "text/xml")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private Exchange.Http last() {
        List<Exchange> all = journal.all();
        return (Exchange.Http) all.get(all.size() - 1);
    }

    private List<Integer> statuses() {
        return journal.all().stream().map(e -> ((Exchange.Http) e).status()).toList();
    }
}
