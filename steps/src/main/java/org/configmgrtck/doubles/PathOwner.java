package org.configmgrtck.doubles;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.exchange.Timing;

/** Who stands behind the paths that begin with two given segments, such as {@code /mp/d1}: what is asked there is his. */
final class PathOwner {
    private final URI server;
    private final String path;
    private final Peer peer;
    private final Journal journal;
    private final AtomicReference<Optional<Hold>> hold = new AtomicReference<>(Optional.empty());

    PathOwner(URI server, String path, Peer peer, Journal journal) {
        this.server = server;
        this.path = path;
        this.peer = peer;
        this.journal = journal;
    }

    /** Another with the same path and peer, whose exchanges go there. */
    PathOwner recordingTo(Journal other) {
        return new PathOwner(server, path, peer, other);
    }

    String path() {
        return path;
    }

    URI url() {
        return server.resolve(path);
    }

    /** From now on, what asks for this has to wait. */
    Hold hold(Awaited what) {
        Hold fresh = new Hold(what);
        Optional<Hold> before = hold.getAndSet(Optional.of(fresh));
        before.ifPresent(Hold::release);
        return fresh;
    }

    void releaseHold() {
        hold.getAndSet(Optional.empty()).ifPresent(Hold::release);
    }

    /** Records the exchange; where the answer is held back, waits first. */
    void complete(ServeEvent event, Timing.Running begun) {
        boolean held = false;
        Optional<Hold> current = hold.get().filter(candidate -> !candidate.isReleased());
        if (current.isPresent() && current.get().concerns(event.getRequest().getUrl(), path)) {
            current.get().pass();
            held = true;
        }
        record(event, held ? "held back by the kit until released" : "", begun);
    }

    /** Records a request that was not read to its end. */
    void unread(String method, String asked, int status, String remark, Timing.Running begun) {
        String url = Journal.cut(absolute(asked));
        journal.add(number -> new Exchange.Http(number, peer, method, url, "", status, "", remark), begun);
    }

    private String absolute(String asked) {
        return server.resolve("/") + asked.replaceFirst("^/", "");
    }

    private void record(ServeEvent event, String heldBack, Timing.Running begun) {
        Fault fault = event.getResponse().getFault();
        boolean answered = fault == null;
        String broken = answered ? "" : "the connection was reset in place of an answer";
        String remark = heldBack.isEmpty() || broken.isEmpty() ? heldBack + broken : heldBack + "; " + broken;
        String method = event.getRequest().getMethod().getName();
        String url = Journal.cut(absolute(event.getRequest().getUrl()));
        String request =
                BodyText.of(event.getRequest().getBody(), event.getRequest().getHeaders());
        String response = answered
                ? BodyText.of(event.getResponse().getBody(), event.getResponse().getHeaders())
                : "";
        int status = answered ? event.getResponse().getStatus() : 0;
        journal.add(number -> new Exchange.Http(number, peer, method, url, request, status, response, remark), begun);
    }
}
