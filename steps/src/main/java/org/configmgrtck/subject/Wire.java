package org.configmgrtck.subject;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.fact.ReasonCode;

/** Bare HTTP to the subject: asks, writes both sides into the journal, and names what went wrong on the way. */
final class Wire {
    /** In octets; far more than any answer of the contract needs. */
    private static final int LONGEST_ANSWER = 16 << 20;

    private final HttpClient client;
    private final Duration deadline;

    Wire(Duration deadline) {
        this.deadline = deadline;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(deadline)
                .build();
    }

    /** @throws Inconclusive if no complete answer came */
    HttpResponse<String> ask(Operation operation, URI uri, Optional<String> body, Journal journal) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).header("Accept", "application/json, application/problem+json");
        body.ifPresent(b -> request.header("Content-Type", "application/json"));
        request.method(operation.method(), body.map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
        // A time-out of the request itself would end with the head of the answer, and not see a body that never ends.
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request.build(), head -> new BoundedText(LONGEST_ANSWER));
        try {
            HttpResponse<String> response = answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            record(operation, uri, body, response.statusCode(), response.body(), "", journal);
            return response;
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw lost(operation, uri, body, journal, ReasonCode.HANG, tooLate());
        } catch (ExecutionException e) {
            throw broken(operation, uri, body, journal, e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw lost(operation, uri, body, journal, ReasonCode.HANG, "the run was interrupted");
        }
    }

    private Inconclusive broken(
            Operation operation, URI uri, Optional<String> body, Journal journal, Throwable trouble) {
        if (trouble instanceof HttpTimeoutException) {
            return lost(operation, uri, body, journal, ReasonCode.HANG, tooLate());
        }
        if (trouble instanceof ConnectException) {
            return lost(operation, uri, body, journal, ReasonCode.CRASH, "the connection was refused");
        }
        if (trouble instanceof BoundedText.TooLong) {
            return lost(operation, uri, body, journal, ReasonCode.GARBAGE, trouble.getMessage());
        }
        if (trouble instanceof IOException) {
            String remark = "the connection broke: " + trouble.getMessage();
            return lost(operation, uri, body, journal, ReasonCode.CRASH, remark);
        }
        throw new IllegalStateException(operation + " could not be asked", trouble);
    }

    private String tooLate() {
        return "no complete answer within " + deadline.toMillis() + " ms";
    }

    private static Inconclusive lost(
            Operation operation, URI uri, Optional<String> body, Journal journal, ReasonCode reason, String remark) {
        record(operation, uri, body, 0, "", remark, journal);
        return new Inconclusive(reason, operation + ": " + remark);
    }

    private static void record(
            Operation operation,
            URI uri,
            Optional<String> body,
            int status,
            String answer,
            String remark,
            Journal journal) {
        journal.add(number -> new Exchange.Http(
                number,
                Peer.SUBJECT,
                operation.method(),
                uri.getRawPath(),
                Journal.cut(body.orElse("")),
                status,
                Journal.cut(answer),
                remark));
    }
}
