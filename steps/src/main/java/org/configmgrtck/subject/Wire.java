package org.configmgrtck.subject;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.tls.HandshakeTrouble;

/**
 * Bare HTTP to the subject: asks, writes both sides into the journal, and names what went wrong on the way. It asks
 * nobody but the subject: redirects are not followed, and proxies not used.
 */
final class Wire {
    /** In octets; far more than any answer of the contract needs. */
    private static final int LONGEST_ANSWER = 16 << 20;

    private final Pulse pulse = new Pulse();
    private final Optional<BearerToken> token;
    private final HttpClient client;

    Wire(Target target, Duration deadline) {
        this.token = target.token();
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(ProxySelector.of(null))
                .connectTimeout(deadline);
        target.tls().ifPresent(builder::sslContext);
        this.client = builder.build();
    }

    Pulse pulse() {
        return pulse;
    }

    /** @throws Inconclusive if no complete answer came within the deadline */
    Answer ask(Operation operation, URI uri, Optional<String> body, Duration deadline, Journal journal) {
        return new Call(operation, uri, body, journal).within(deadline);
    }

    /** One call on its way. */
    private final class Call {
        private final Operation operation;
        private final URI uri;
        private final Optional<String> body;
        private final Journal journal;

        Call(Operation operation, URI uri, Optional<String> body, Journal journal) {
            this.operation = operation;
            this.uri = uri;
            this.body = body;
            this.journal = journal;
        }

        Answer within(Duration deadline) {
            // A time-out of the request itself would end with the head of the answer, and not see a body that never
            // ends.
            CompletableFuture<HttpResponse<byte[]>> coming =
                    client.sendAsync(request(), head -> new BoundedOctets(LONGEST_ANSWER));
            try {
                HttpResponse<byte[]> response = coming.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
                Answer answer = answer(response);
                pulse.answered();
                record(answer.status(), answer.text(), "");
                return answer;
            } catch (TimeoutException e) {
                coming.cancel(true);
                throw lost(ReasonCode.HANG, tooLate(deadline));
            } catch (ExecutionException e) {
                throw broken(e.getCause(), deadline);
            } catch (InterruptedException e) {
                coming.cancel(true);
                Thread.currentThread().interrupt();
                throw unanswered(ReasonCode.HANG, "the run was interrupted");
            }
        }

        /** A subject may quote the token; no report does. */
        private Answer answer(HttpResponse<byte[]> response) {
            List<String> types = response.headers().allValues("Content-Type");
            return new Answer(
                    response.statusCode(),
                    types.stream()
                            .map(type -> token.map(t -> t.hide(type)).orElse(type))
                            .toList(),
                    token.map(t -> t.hide(response.body())).orElse(response.body()));
        }

        private HttpRequest request() {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(uri).header("Accept", "application/json, application/problem+json");
            body.ifPresent(b -> request.header("Content-Type", "application/json"));
            token.ifPresent(t -> request.header("Authorization", t.header()));
            return request.method(
                            operation.method(),
                            body.map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody))
                    .build();
        }

        private Inconclusive broken(Throwable trouble, Duration deadline) {
            if (trouble instanceof HttpTimeoutException) {
                return lost(ReasonCode.HANG, tooLate(deadline));
            }
            if (trouble instanceof ConnectException && trouble.getCause() instanceof UnresolvedAddressException) {
                return lost(ReasonCode.CRASH, "the host " + uri.getHost() + " has no known address");
            }
            if (trouble instanceof ConnectException) {
                return lost(ReasonCode.CRASH, "the connection was refused");
            }
            if (trouble instanceof BoundedOctets.TooLong) {
                return unanswered(ReasonCode.GARBAGE, trouble.getMessage());
            }
            Optional<String> tls = HandshakeTrouble.words(trouble, uri.getHost());
            if (tls.isPresent()) {
                return lost(ReasonCode.CRASH, tls.get());
            }
            if (trouble instanceof IOException
                    && operation == Operation.READ_DECLARATION
                    && uri.getScheme().equalsIgnoreCase("https")) {
                return lost(ReasonCode.CRASH, HandshakeTrouble.closed());
            }
            if (trouble instanceof IOException) {
                String words = String.valueOf(trouble.getMessage());
                return lost(
                        ReasonCode.CRASH,
                        "the connection broke: " + token.map(t -> t.hide(words)).orElse(words));
            }
            throw new IllegalStateException(operation + " could not be asked", trouble);
        }

        private Inconclusive lost(ReasonCode reason, String remark) {
            // The scenario that this ends lost a call already.
            if (operation != Operation.DELETE_DEPLOYMENT) {
                pulse.lost();
            }
            return unanswered(reason, remark);
        }

        private Inconclusive unanswered(ReasonCode reason, String remark) {
            record(0, "", remark);
            return new Inconclusive(reason, operation + ": " + remark);
        }

        private void record(int status, String answer, String remark) {
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

    private static String tooLate(Duration deadline) {
        return "no complete answer within " + deadline.toMillis() + " ms";
    }
}
