package org.configmgrtck.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.fact.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the kit makes of a subject that misuses the connection to harm it. */
@Timeout(30)
class HostileConnectionTest {
    private static final Contract CONTRACT = Contract.load();
    private static final Duration LONG = Duration.ofSeconds(15);
    private static final String JSON = "Content-Type: application/json";

    private static Inconclusive trouble(RawSubject subject, Duration deadline) {
        try (subject) {
            return catchThrowableOfType(
                    Inconclusive.class,
                    () -> new SubjectEndpoint(subject.address(), CONTRACT, deadline).readDeclaration(new Journal()));
        }
    }

    @Test
    void twoHundredMegabytesAreNotTakenIn() throws Exception {
        AtomicLong written = new AtomicLong();
        CompletableFuture<Boolean> hungUp = new CompletableFuture<>();
        RawSubject subject = new RawSubject((socket, out) -> {
            byte[] part = new byte[1 << 20];
            out.write(RawSubject.head("HTTP/1.1 200 OK", List.of(JSON, "Content-Length: " + (200L << 20))));
            try {
                for (int i = 0; i < 200; i++) {
                    out.write(part);
                    written.addAndGet(part.length);
                }
                hungUp.complete(false);
            } catch (IOException e) {
                hungUp.complete(true);
            }
        });
        SubjectEndpoint endpoint = new SubjectEndpoint(subject.address(), CONTRACT, LONG);
        Inconclusive trouble = catchThrowableOfType(Inconclusive.class, () -> endpoint.readDeclaration(new Journal()));
        assertThat(trouble.reason()).isEqualTo(ReasonCode.GARBAGE);
        assertThat(hungUp.get(15, TimeUnit.SECONDS)).isTrue();
        assertThat(written.get()).isLessThan(64L << 20);
        subject.close();
    }

    @Test
    void anOctetNowAndThenIsAHangWhenTheTimeIsUp() {
        RawSubject subject = new RawSubject((socket, out) -> {
            out.write(RawSubject.head("HTTP/1.1 200 OK", List.of(JSON, "Content-Length: 1000000")));
            drip(out);
        });
        assertThat(trouble(subject, Duration.ofMillis(400)).reason()).isEqualTo(ReasonCode.HANG);
    }

    @Test
    void aHeadThatNeverEndsIsAHangOrACrash() {
        RawSubject subject = new RawSubject((socket, out) -> {
            out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(UTF_8));
            drip(out);
        });
        assertThat(trouble(subject, Duration.ofMillis(400)).reason()).isEqualTo(ReasonCode.HANG);
    }

    @Test
    void aFloodOfHeadersEndsBeforeItFillsTheMemory() {
        AtomicLong written = new AtomicLong();
        RawSubject subject = new RawSubject((socket, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
            byte[] line = ("X-Flood-" + "x".repeat(50) + ": " + "y".repeat(4000) + "\r\n").getBytes(UTF_8);
            while (written.addAndGet(line.length) < (256L << 20)) {
                out.write(line);
            }
        });
        Inconclusive trouble = trouble(subject, LONG);
        assertThat(trouble.reason()).isIn(ReasonCode.CRASH, ReasonCode.GARBAGE);
        assertThat(written.get()).isLessThan(64L << 20);
    }

    @Test
    void manyAnswersThatAreNoneAreNotWaitedForForEver() {
        RawSubject subject = new RawSubject((socket, out) -> {
            byte[] interim = RawSubject.head("HTTP/1.1 102 Processing", List.of());
            while (true) {
                out.write(interim);
            }
        });
        assertThat(trouble(subject, Duration.ofSeconds(1)).reason())
                .isIn(ReasonCode.HANG, ReasonCode.CRASH, ReasonCode.GARBAGE);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectIsNotFollowed(int status) {
        try (RawSubject elsewhere = RawSubject.answering(List.of(JSON), new byte[0])) {
            RawSubject subject = new RawSubject((socket, out) -> out.write(RawSubject.head(
                    "HTTP/1.1 " + status + " Elsewhere",
                    List.of("Location: " + elsewhere.address() + "/declaration", "Content-Length: 0"))));
            Inconclusive trouble = trouble(subject, LONG);
            assertThat(trouble.reason()).isEqualTo(ReasonCode.GARBAGE);
            assertThat(trouble).hasMessageContaining("answered " + status + " instead of 200");
            assertThat(subject.requests()).hasSize(1);
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @Test
    void aDemandForCredentialsIsAnErrorAnswer() {
        RawSubject subject = new RawSubject(
                (socket, out) -> out.write(RawSubject.head("HTTP/1.1 401 Unauthorized", List.of("Content-Length: 0"))));
        assertThat(trouble(subject, LONG).reason()).isEqualTo(ReasonCode.ERROR_ANSWER);
    }

    @Test
    void aResetInTheMiddleOfAnAnswerIsACrash() {
        RawSubject subject = new RawSubject((socket, out) -> {
            out.write(RawSubject.head("HTTP/1.1 200 OK", List.of(JSON, "Content-Length: 1000")));
            out.write('{');
            out.flush();
            socket.setSoLinger(true, 0);
        });
        assertThat(trouble(subject, LONG).reason()).isEqualTo(ReasonCode.CRASH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-x\r\n",
                "HTTP/1.1 200",
                "\u0000\u0000\u0000",
                "HTTP/1.1 abc OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n"
            })
    void whatIsNoHttpIsACrash(String text) {
        RawSubject subject = new RawSubject((socket, out) -> out.write(text.getBytes(UTF_8)));
        assertThat(trouble(subject, LONG).reason()).isEqualTo(ReasonCode.CRASH);
    }

    private static void drip(OutputStream out) throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        try {
            while (!never.await(50, TimeUnit.MILLISECONDS)) {
                out.write('x');
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
