package org.configmgrtck.subject;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.configmgrtck.exchange.Exchange.Http;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.fact.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the kit makes of a subject's answers, right and wrong. */
@Timeout(20)
class SubjectEndpointTest {
    private static final Contract CONTRACT = Contract.load();
    private static final Duration LONG = Duration.ofSeconds(15);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final String DECLARATION = """
            {"contract": "1.0", "implementation": {"name": "日本", "version": "1"}, "roles": ["policy-client"],
             "options": {"settableClock": true, "deploymentsAtOnce": 4}, "surprise": {"ignored": true}}""";

    private final Journal journal = new Journal();

    private static SubjectEndpoint endpoint(URI address, Duration deadline) {
        return new SubjectEndpoint(address, CONTRACT, deadline);
    }

    private Declaration declarationOf(Subject subject) {
        return endpoint(subject.address(), LONG).readDeclaration(journal);
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
    void aDeclarationIsRead() {
        try (Subject subject = Subject.answering(200, DECLARATION)) {
            assertThat(declarationOf(subject))
                    .isEqualTo(new Declaration(
                            "1.0",
                            new Declaration.Implementation("日本", "1"),
                            List.of("policy-client"),
                            new Declaration.Options(true, 4),
                            Optional.empty()));
            assertRecorded(200, DECLARATION, "");
        }
    }

    @Test
    void aTrailingSlashOfTheTargetIsNoMatter() {
        try (Subject subject = Subject.answering(200, DECLARATION)) {
            endpoint(URI.create(subject.address() + "/tck/"), LONG).readDeclaration(journal);
            endpoint(URI.create(subject.address() + "/tck"), LONG).readDeclaration(journal);
            assertThat(subject.asked()).extracting(Subject.Asked::path).containsOnly("/tck/declaration");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 500, 501, 503})
    void anErrorStatusIsAnErrorAnswer(int status) {
        String problem = "{\"title\": \"the database is gone\", \"status\": " + status + "}";
        try (Subject subject = Subject.answering(status, problem)) {
            Inconclusive trouble = troubleWith(subject, LONG);
            assertThat(trouble.reason()).isEqualTo(ReasonCode.ERROR_ANSWER);
            assertThat(trouble).hasMessage("GET /declaration answered " + status + " instead of 200: " + problem);
            assertRecorded(status, problem, "");
        }
    }

    @Test
    void aLongErrorIsCutInTheMessageAndKeptInTheJournal() {
        String novel = "x".repeat(5000);
        try (Subject subject = Subject.answering(500, novel)) {
            assertThat(troubleWith(subject, LONG))
                    .hasMessageEndingWith("x…")
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400));
            assertRecorded(500, novel, "");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 202, 204, 302})
    void anotherStatusThatIsNoErrorIsGarbage(int status) {
        try (Subject subject = Subject.answering(status, "")) {
            Inconclusive trouble = troubleWith(subject, LONG);
            assertThat(trouble.reason()).isEqualTo(ReasonCode.GARBAGE);
            assertThat(trouble).hasMessage("GET /declaration: answered " + status + " instead of 200");
            assertRecorded(status, "", "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "{", "<html/>", "{\"contract\": \"1.0\",}", "[1, 2", "\u0000"})
    void whatIsNoJsonIsGarbage(String body) {
        try (Subject subject = Subject.answering(200, body)) {
            Inconclusive trouble = troubleWith(subject, LONG);
            assertThat(trouble.reason()).isEqualTo(ReasonCode.GARBAGE);
            assertThat(trouble).hasMessageStartingWith("GET /declaration: the answer is not JSON: ");
            assertRecorded(200, body, "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "[]", "\"text\"", "17", ""})
    void whatDoesNotFitTheContractIsGarbage(String body) {
        try (Subject subject = Subject.answering(200, body)) {
            Inconclusive trouble = troubleWith(subject, LONG);
            assertThat(trouble.reason()).isEqualTo(ReasonCode.GARBAGE);
            assertThat(trouble).hasMessageStartingWith("GET /declaration: the answer ");
        }
    }

    @Test
    void moreThanOneAnswerIsGarbage() {
        try (Subject subject = Subject.answering(200, DECLARATION + " and more")) {
            assertThat(troubleWith(subject, LONG).reason()).isEqualTo(ReasonCode.GARBAGE);
        }
    }

    @Test
    void theMessageNamesTheFieldsThatAreMissing() {
        try (Subject subject = Subject.answering(200, "{}")) {
            assertThat(troubleWith(subject, LONG))
                    .hasMessageContaining("does not fit the contract")
                    .hasMessageContaining("'contract'")
                    .hasMessageContaining("'implementation'")
                    .hasMessageContaining("'roles'")
                    .hasMessageContaining("'options'");
        }
    }

    @Test
    void theMessageNamesTheFieldThatIsOdd() {
        try (Subject subject = Subject.answering(200, DECLARATION.replace("true, \"dep", "\"yes\", \"dep"))) {
            assertThat(troubleWith(subject, LONG))
                    .hasMessage("GET /declaration: the answer does not fit the contract:"
                            + " /options/settableClock: string found, boolean expected");
        }
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
    void anInterruptionIsPassedOn() throws InterruptedException {
        try (Subject subject = Subject.answering(200, DECLARATION)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> declarationOf(subject)).isInstanceOf(Inconclusive.class);
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
