package org.configmgrtck.doubles;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.util.regex.Pattern;

/** Where the site server of one deployment sends its status messages. It accepts whatever comes, and records it. */
public final class StatusSink implements AutoCloseable {
    private final HttpRecorder recorder;
    private final PathOwner owner;
    private final Stubs stubs;

    StatusSink(WireMockServer server, HttpRecorder recorder, PathOwner owner) {
        this.recorder = recorder;
        this.owner = owner;
        this.stubs = new Stubs(server);
        recorder.add(owner);
        stubs.serve(
                "messages",
                post(urlMatching("(?i)" + Pattern.quote(owner.path() + "/status-messages"))),
                aResponse().withStatus(204));
    }

    /** The address that a site server is given, without a trailing slash. */
    public URI url() {
        return owner.url();
    }

    @Override
    public void close() {
        stubs.clear();
        recorder.remove(owner);
    }
}
