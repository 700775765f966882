package org.configmgrtck.doubles;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;

/** The enforcement server of one deployment: takes every statement of health that is presented, and answers 204. */
public final class EnforcementServer extends OnePath {
    EnforcementServer(WireMockServer server, HttpRecorder recorder, PathOwner owner) {
        super(server, recorder, owner);
        stubs().serve(
                        "statements",
                        post(urlEqualTo(path() + "/statements-of-health")),
                        aResponse().withStatus(204));
    }
}
