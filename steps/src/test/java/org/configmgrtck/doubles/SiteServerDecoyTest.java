package org.configmgrtck.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever connects to the site server is seen. */
@Timeout(30)
class SiteServerDecoyTest {
    private final Journal journal = new Journal();
    private final SiteServerDecoy decoy = SiteServerDecoy.open(ListenAddress.loopback(), journal);

    @AfterEach
    void close() throws IOException {
        decoy.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET /site/x?y=1 HTTP/1.1, GET, /site/x?y=1",
        "POST / HTTP/1.0, POST, /",
        "GET http://elsewhere/ HTTP/1.1, CONNECT, /site",
        "hello, CONNECT, /site",
        "'', CONNECT, /site"
    })
    void whateverIsAskedIsRecordedAndBrokenOff(String line, String method, String path) throws IOException {
        assertThat(send(line)).isEmpty();

        assertThat(journal.all()).singleElement().isInstanceOfSatisfying(Exchange.Http.class, seen -> {
            assertThat(seen.peer()).isEqualTo(Peer.SITE_SERVER);
            assertThat(seen.method()).isEqualTo(method);
            assertThat(seen.url()).isEqualTo(decoy.url().resolve(path).toString());
            assertThat(seen.status()).isZero();
            assertThat(seen.remark()).isNotEmpty();
        });
    }

    @Test
    void theNextConnectionIsRecordedAsWell() throws IOException {
        send("");
        send("GET /a HTTP/1.1");

        assertThat(journal.all()).hasSize(2);
    }

    @Test
    void nothingListensAfterTheEnd() throws IOException {
        decoy.close();

        assertThatThrownBy(() -> send("")).isInstanceOf(IOException.class);
    }

    /** Sends a line, and reads until the connection is broken off: what was sent is recorded by then. */
    private String send(String line) throws IOException {
        try (Socket socket = new Socket(decoy.url().getHost(), decoy.url().getPort())) {
            socket.getOutputStream().write(line.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
