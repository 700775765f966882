package org.configmgrtck.doubles;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;

/** The enforcement server of one deployment: takes every statement of health that is presented, and answers 204. */
public final class EnforcementServer implements AutoCloseable {
    private final HttpRecorder recorder;
    private final PathOwner owner;
    private final Stubs stubs;

    EnforcementServer(WireMockServer server, HttpRecorder recorder, PathOwner owner) {
        this.recorder = recorder;
        this.owner = owner;
        this.stubs = new Stubs(server);
        recorder.add(owner);
        stubs.serve(
                "statements",
                post(urlEqualTo(owner.path() + "/statements-of-health")),
                aResponse().withStatus(204));
    }

    /** The address that a health agent is given. */
    public URI url() {
        return owner.url();
    }

    @Override
    public void close() {
        stubs.clear();
        recorder.remove(owner);
    }
}
