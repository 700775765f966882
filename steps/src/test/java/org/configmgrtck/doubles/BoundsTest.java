package org.configmgrtck.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Journal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is sent to a double is bounded, and recorded. */
@Timeout(30)
class BoundsTest {
    private static ManagementPoints points;

    private final Journal journal = new Journal();
    private StatusSink sink;

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
        sink = points.openStatusSink("bounded", journal);
    }

    @AfterEach
    void close() {
        sink.close();
    }

    @Test
    void aBodyThatIsTooLongIsNotReadButRecorded() throws Exception {
        String answer = send("POST /status/bounded/x HTTP/1.1\r\nHost: h\r\nContent-Length: 104857600\r\n\r\n<x");

        assertThat(answer).startsWith("HTTP/1.1 413");
        assertThat(only().remark()).contains("not read", "104857600");
        assertThat(only().status()).isEqualTo(413);
        assertThat(only().url()).endsWith("/status/bounded/x");
    }

    @Test
    void aBodyThatTurnsOutTooLongIsRecorded() throws Exception {
        String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        send("POST /status/bounded/x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeat(40));

        assertThat(only().remark()).contains("longer than");
        assertThat(only().requestBody()).isEmpty();
    }

    @Test
    void aBodyThatBreaksOffIsRecorded() throws Exception {
        send("POST /status/bounded/x HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\n<x");

        assertThat(only().remark()).contains("broke off");
    }

    @Test
    void aPackedBodyIsNotUnpackedButRecorded() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[1 << 20]);
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(
                ("POST /status/bounded/x HTTP/1.1\r\nHost: h\r\nContent-Length: " + packed.size() + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(packed.toByteArray());
        send(request.toByteArray());

        assertThat(only().remark()).contains("compressed");
    }

    @Test
    void aHeadOfAMegabyteIsRecorded() throws Exception {
        send("GET /status/bounded/x HTTP/1.1\r\nHost: h\r\nConnection: close\r\nX: " + "x".repeat(1 << 20)
                + "\r\n\r\n");

        assertThat(only().status()).isEqualTo(404);
    }

    @Test
    void aRequestThatIsNoHttpButForItsFirstLineIsRecorded() throws Exception {
        String answer = send("GET /status/bounded/x HTTP/1.1\r\nHost: h\r\nHost: h\r\n: \u0000\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(only().status()).isEqualTo(400);
        assertThat(only().url()).endsWith("/status/bounded/x");
    }

    @Test
    void theNextRequestIsServedAsEver() throws Exception {
        aBodyThatIsTooLongIsNotReadButRecorded();
        String answer = send("GET /status/bounded/y HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 404");
        assertThat(journal.all()).hasSize(2);
    }

    private Exchange.Http only() {
        List<Exchange> all = journal.all();
        assertThat(all).hasSize(1);
        return (Exchange.Http) all.get(0);
    }

    private String send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String send(byte[] octets) throws IOException {
        URI there = sink.url();
        try (Socket socket = new Socket(there.getHost(), there.getPort())) {
            socket.getOutputStream().write(octets);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
