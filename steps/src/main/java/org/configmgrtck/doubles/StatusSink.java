package org.configmgrtck.doubles;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.net.URI;
import java.util.regex.Pattern;

/** Where the site server of one deployment sends its status messages. It accepts whatever comes, and records it. */
public final class StatusSink implements AutoCloseable {
    private final WireMockServer server;
    private final HttpRecorder recorder;
    private final PathOwner owner;
    private final StubMapping messages;

    StatusSink(WireMockServer server, HttpRecorder recorder, PathOwner owner) {
        this.server = server;
        this.recorder = recorder;
        this.owner = owner;
        recorder.add(owner);
        this.messages = server.stubFor(post(urlMatching("(?i)" + Pattern.quote(owner.path() + "/status-messages")))
                .willReturn(aResponse().withStatus(204)));
    }

    /** The address that a site server is given, without a trailing slash. */
    public URI url() {
        return owner.url();
    }

    @Override
    public void close() {
        server.removeStubMapping(messages);
        recorder.remove(owner);
    }
}
