package org.configmgrtck.subject;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.configmgrtck.exchange.Exchange.Http;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.fact.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the kit makes of a subject that does not answer, or not to the end. */
@Timeout(20)
class SubjectConnectionTest {
    private static final Contract CONTRACT = Contract.load();
    private static final Duration LONG = Duration.ofSeconds(15);
    private static final Duration SHORT = Duration.ofMillis(300);

    private final Journal journal = new Journal();

    private static SubjectEndpoint endpoint(URI address, Duration deadline) {
        return new SubjectEndpoint(address, CONTRACT, deadline);
    }

    private Inconclusive troubleWith(Subject subject, Duration deadline) {
        return catchThrowableOfType(
                Inconclusive.class, () -> endpoint(subject.address(), deadline).readDeclaration(journal));
    }

    private void assertRecorded(int status, String body, String remark) {
        assertThat(journal.all())
                .containsExactly(new Http(1, Peer.SUBJECT, "GET", "/declaration", "", status, body, remark));
    }

    @Test
    void anAnswerThatComesTooLateIsAHang() {
        CountDownLatch over = new CountDownLatch(1);
        try (Subject subject = Subject.answering(exchange -> over.await())) {
            Inconclusive trouble = troubleWith(subject, SHORT);
            assertThat(trouble.reason()).isEqualTo(ReasonCode.HANG);
            assertThat(trouble).hasMessage("GET /declaration: no complete answer within 300 ms");
            assertThat(journal.all()).singleElement().extracting("status").isEqualTo(0);
        } finally {
            over.countDown();
        }
    }

    @Test
    void anAnswerThatBeginsAndNeverEndsIsAHang() {
        CountDownLatch over = new CountDownLatch(1);
        try (Subject subject = Subject.answering(exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            over.await();
        })) {
            assertThat(troubleWith(subject, SHORT).reason()).isEqualTo(ReasonCode.HANG);
            assertThat(journal.all()).singleElement().extracting("status").isEqualTo(0);
        } finally {
            over.countDown();
        }
    }

    @Test
    void anEndlessAnswerIsGarbage() {
        byte[] part = "x".repeat(1 << 20).getBytes(US_ASCII);
        try (Subject subject = Subject.answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(part);
            }
        })) {
            Inconclusive trouble = troubleWith(subject, LONG);
            assertThat(trouble.reason()).isEqualTo(ReasonCode.GARBAGE);
            assertThat(trouble).hasMessage("GET /declaration: the answer is longer than 16777216 octets");
            assertThat(journal.all()).singleElement().extracting("status").isEqualTo(0);
        }
    }

    @Test
    void aConnectionThatIsClosedWithoutAnAnswerIsACrash() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread closer = new Thread(() -> closeEveryConnection(server));
            closer.setDaemon(true);
            closer.start();
            URI address = URI.create("http://127.0.0.1:" + server.getLocalPort());
            Inconclusive trouble = catchThrowableOfType(
                    Inconclusive.class, () -> endpoint(address, LONG).readDeclaration(journal));
            assertThat(trouble.reason()).isEqualTo(ReasonCode.CRASH);
            assertThat(trouble).hasMessageStartingWith("GET /declaration: the connection broke: ");
            assertThat(journal.all()).singleElement().extracting("status").isEqualTo(0);
        }
    }

    @Test
    void anAnswerThatBreaksOffIsACrash() {
        try (Subject subject = Subject.answering(exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('{');
        })) {
            assertThat(troubleWith(subject, LONG).reason()).isEqualTo(ReasonCode.CRASH);
        }
    }

    @Test
    void aRefusedConnectionIsACrash() throws IOException {
        int port;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        SubjectEndpoint nobody = endpoint(URI.create("http://127.0.0.1:" + port), LONG);
        Inconclusive trouble = catchThrowableOfType(Inconclusive.class, () -> nobody.readDeclaration(journal));
        assertThat(trouble.reason()).isEqualTo(ReasonCode.CRASH);
        assertThat(trouble).hasMessage("GET /declaration: the connection was refused");
        assertRecorded(0, "", "the connection was refused");
    }

    @Test
    void anInterruptionIsPassedOn() {
        try (Subject subject = Subject.answering(200, "{}")) {
            Thread.currentThread().interrupt();
            assertThat(troubleWith(subject, LONG)).hasMessage("GET /declaration: the run was interrupted");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static void closeEveryConnection(ServerSocket server) {
        while (!server.isClosed()) {
            try {
                server.accept().close();
            } catch (IOException e) {
                return;
            }
        }
    }
}
