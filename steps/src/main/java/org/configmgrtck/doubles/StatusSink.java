package org.configmgrtck.doubles;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.util.regex.Pattern;

/** Where the site server of one deployment sends its status messages. It accepts whatever comes, and records it. */
public final class StatusSink extends OnePath {
    StatusSink(WireMockServer server, HttpRecorder recorder, PathOwner owner) {
        super(server, recorder, owner);
        stubs().serve(
                        "messages",
                        post(urlMatching("(?i)" + Pattern.quote(path() + "/status-messages"))),
                        aResponse().withStatus(204));
    }
}
