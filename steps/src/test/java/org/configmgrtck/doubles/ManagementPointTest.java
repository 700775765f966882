package org.configmgrtck.doubles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ManagementPointTest extends OneManagementPoint {
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
    void letsNobodyAdministerItOverTheWire() throws Exception {
        point.serveAssignments("<a/>");

        HttpRequest reset = HttpRequest.newBuilder(point.url().resolve("/__admin/mappings"))
                .DELETE()
                .build();

        assertThat(client.send(reset, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
        assertThat(post("/MP_PolicyManager", "").body()).isEqualTo("<a/>");
    }
}
