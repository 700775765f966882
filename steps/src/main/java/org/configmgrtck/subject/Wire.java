package org.configmgrtck.subject;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.fact.ReasonCode;

/** Bare HTTP to the subject: asks, writes both sides into the journal, and names what went wrong on the way. */
final class Wire {
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
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(deadline)
                .header("Accept", "application/json, application/problem+json");
        body.ifPresent(b -> request.header("Content-Type", "application/json"));
        request.method(operation.method(), body.map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            record(operation, uri, body, response.statusCode(), response.body(), "", journal);
            return response;
        } catch (HttpTimeoutException e) {
            throw lost(
                    operation, uri, body, journal, ReasonCode.HANG, "no answer within " + deadline.toSeconds() + " s");
        } catch (ConnectException e) {
            throw lost(operation, uri, body, journal, ReasonCode.CRASH, "the connection was refused");
        } catch (IOException e) {
            throw lost(operation, uri, body, journal, ReasonCode.CRASH, "the connection broke: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw lost(operation, uri, body, journal, ReasonCode.HANG, "the run was interrupted");
        }
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
