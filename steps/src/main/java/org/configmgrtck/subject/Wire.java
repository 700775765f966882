package org.configmgrtck.subject;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.NullEntity;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.exchange.Timing;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.tls.HandshakeTrouble;

/** Bare HTTP to the subject: asks, writes both sides into the journal, and names what went wrong on the way. */
final class Wire implements AutoCloseable {
    /** In characters, of what a library says of an answer that it could not read: it may quote it. */
    private static final int LONGEST_COMPLAINT = 300;

    private final Pulse pulse = new Pulse();
    private final Optional<BearerToken> token;
    private final HttpCalls calls;

    Wire(Target target, Duration deadline) {
        this.token = target.token();
        this.calls = new HttpCalls(target.tls(), deadline);
    }

    Pulse pulse() {
        return pulse;
    }

    /**
     * Asks the subject.
     *
     * @param deployment whom it concerns; empty if no deployment
     * @throws Inconclusive if no complete answer came within the deadline
     */
    Answer ask(
            Operation operation,
            URI uri,
            String deployment,
            Optional<String> body,
            Duration deadline,
            Journal journal) {
        return new Call(operation, uri, deployment, body, journal).within(deadline);
    }

    /** One call on its way. */
    private final class Call {
        private final Operation operation;
        private final URI uri;
        private final String deployment;
        private final Optional<String> body;
        private final Journal journal;
        private final Timing.Running begun = Timing.start();

        Call(Operation operation, URI uri, String deployment, Optional<String> body, Journal journal) {
            this.operation = operation;
            this.uri = uri;
            this.deployment = deployment;
            this.body = body;
            this.journal = journal;
        }

        Answer within(Duration deadline) {
            try {
                Answer answer = hidingToken(calls.send(request(), deployment, deadline));
                pulse.answered();
                record(answer.status(), answer.text(), "");
                return answer;
            } catch (TimeoutException e) {
                throw lost(ReasonCode.HANG, "no complete answer within " + deadline.toMillis() + " ms");
            } catch (IOException e) {
                throw broken(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw unanswered(ReasonCode.HANG, "the run was interrupted");
            }
        }

        /** A subject may quote the token; no report does. */
        private Answer hidingToken(Answer given) {
            return new Answer(
                    given.status(),
                    given.contentTypes().stream().map(this::hidingToken).toList(),
                    token.map(t -> t.hide(given.body())).orElse(given.body()));
        }

        private String hidingToken(String text) {
            return token.map(t -> t.hide(text)).orElse(text);
        }

        private HttpUriRequestBase request() {
            HttpUriRequestBase request = new HttpUriRequestBase(operation.method(), uri);
            request.addHeader("Accept", "application/json, application/problem+json");
            token.ifPresent(t -> request.addHeader("Authorization", t.header()));
            if (body.isPresent()) {
                request.setEntity(new ByteArrayEntity(
                        body.get().getBytes(StandardCharsets.UTF_8), ContentType.create("application/json")));
            } else if (!operation.method().equals("GET") && !operation.method().equals("DELETE")) {
                request.setEntity(NullEntity.INSTANCE);
            }
            return request;
        }

        private Inconclusive broken(IOException trouble) {
            if (trouble instanceof HttpCalls.TooLong) {
                return unanswered(ReasonCode.GARBAGE, trouble.getMessage());
            }
            return lost(ReasonCode.CRASH, words(trouble));
        }

        private String words(IOException trouble) {
            if (trouble instanceof UnknownHostException) {
                return "the host " + uri.getHost() + " has no known address";
            }
            if (trouble instanceof ConnectException) {
                return "the connection was refused";
            }
            Optional<String> tls = HandshakeTrouble.words(trouble, uri.getHost());
            if (tls.isPresent()) {
                return tls.get();
            }
            if (operation == Operation.READ_DECLARATION && uri.getScheme().equalsIgnoreCase("https")) {
                return HandshakeTrouble.closed();
            }
            String said = hidingToken(String.valueOf(trouble.getMessage()));
            return "the connection broke: " + said.substring(0, Math.min(said.length(), LONGEST_COMPLAINT));
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
            journal.add(
                    number -> new Exchange.Http(
                            number,
                            Peer.SUBJECT,
                            operation.method(),
                            uri.getRawPath(),
                            Journal.cut(body.orElse("")),
                            status,
                            Journal.cut(answer),
                            remark),
                    begun);
        }
    }

    /** Gives up whatever is still asked. */
    @Override
    public void close() {
        calls.close();
    }
}
