package org.configmgrtck.doubles;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.util.regex.Pattern;

/** The distribution points of one deployment, by name. What none was given it answers with 404. */
public final class DistributionPoints implements AutoCloseable {
    private final HttpRecorder recorder;
    private final PathOwner owner;
    private final Stubs stubs;

    DistributionPoints(WireMockServer server, HttpRecorder recorder, PathOwner owner) {
        this.recorder = recorder;
        this.owner = owner;
        this.stubs = new Stubs(server);
        recorder.add(owner);
    }

    /** The address of a distribution point: the fixed route to it. */
    public URI url(String point) {
        return URI.create(owner.url() + "/" + point);
    }

    /** Puts a software update there, in place of any former octets. */
    public void host(String point, String update, byte[] octets) {
        stubs.serve(
                point + "/" + update,
                get(urlEqualTo(owner.path() + "/" + point + "/" + update)),
                aResponse()
                        .withHeader("Content-Type", "application/octet-stream")
                        .withBody(octets));
    }

    /** Takes a software update away from there. */
    public void remove(String point, String update) {
        stubs.withdraw(point + "/" + update);
    }

    /** From now on the distribution point answers with the trouble; what it hosts is kept for later. */
    public void fall(String point, Trouble trouble) {
        stubs.serve(
                point,
                any(urlMatching(Pattern.quote(owner.path() + "/" + point) + "([/?].*)?"))
                        .atPriority(1),
                trouble.answer());
    }

    /** It answers as before the trouble. */
    public void recover(String point) {
        stubs.withdraw(point);
    }

    @Override
    public void close() {
        stubs.clear();
        recorder.remove(owner);
    }
}
