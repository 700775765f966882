package org.configmgrtck.reference.managementpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class HttpPeerTest {
    private ServerSocket socket;

    @BeforeEach
    void listen() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
    }

    @Test
    void givesUpOnAPeerThatDoesNotAnswer() {
        assertThatThrownBy(() -> peer(Duration.ofMillis(200)).get("/x")).isInstanceOf(IOException.class);
    }

    @Test
    void givesUpOnAPeerThatDribblesForEver() {
        answer("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n", true);
        assertThatThrownBy(() -> peer(Duration.ofMillis(300)).get("/x")).hasMessageContaining("too long");
    }

    @Test
    void asksNothingAfterTheDeadline() {
        Deadline deadline = new Deadline(Duration.ofSeconds(10));
        deadline.expire();
        assertThatThrownBy(() -> new HttpPeer(base(), deadline).get("/x")).hasMessageContaining("no time left");
        assertThat(new Deadline(Duration.ofSeconds(-1)).forRequest()).isZero();
        assertThat(new Deadline(Duration.ofDays(1)).forRequest()).isEqualTo(Duration.ofSeconds(5));
        assertThat(new Deadline(Duration.ofSeconds(2)).forRequest())
                .isBetween(Duration.ofMillis(1), Duration.ofSeconds(2));
    }

    @Test
    void followsNoRedirection() throws IOException {
        answer("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n", false);
        assertThat(peer(Duration.ofSeconds(5)).get("/x").status()).isEqualTo(302);
    }

    private HttpPeer peer(Duration patience) {
        return new HttpPeer(base(), new Deadline(patience));
    }

    private URI base() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    private void answer(String head, boolean dribble) {
        Thread thread = new Thread(() -> {
            try (Socket connection = socket.accept();
                    OutputStream out = connection.getOutputStream()) {
                out.write(head.getBytes(StandardCharsets.US_ASCII));
                while (dribble) {
                    out.write('x');
                    out.flush();
                }
            } catch (IOException gone) {
                // The client has given up, as it should.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
