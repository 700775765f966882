package org.configmgrtck.doubles;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;

/**
 * The one HTTP server of a run. It listens on loopback unless told otherwise, at a port that the operating system
 * chooses, and carries the management points, status sinks, distribution points and enforcement servers of all
 * deployments, each below a path of its own.
 */
public final class ManagementPoints implements AutoCloseable {
    /**
     * Enough for all deployments of a run at once, even where each holds an answer back and the subject goes on asking, or
     * begins requests that it never ends. They are made as they are needed.
     */
    private static final int THREADS = 200;
    /** Connections that wait to be accepted; beyond them the network makes clients wait for a second. */
    private static final int WAITING = 500;
    /** In octets: beyond it the server does not tell whose double was asked. */
    private static final int LONGEST_HEAD = 2 << 20;
    /** In milliseconds. */
    private static final long LONGEST_SILENCE = 30_000;
    /** Comes after every stub that is added without a priority. */
    private static final int LAST = 100;

    private final WireMockServer server;
    private final HttpRecorder recorder;
    private final URI base;

    private ManagementPoints(WireMockServer server, HttpRecorder recorder, URI base) {
        this.server = server;
        this.recorder = recorder;
        this.base = base;
    }

    /** Starts the server on loopback. It takes about a second the first time in a process. */
    public static ManagementPoints start() {
        return start(ListenAddress.loopback());
    }

    /** Starts the server. */
    public static ManagementPoints start(ListenAddress address) {
        return start(address, new Journal());
    }

    /**
     * Starts the server.
     *
     * @param late where requests are recorded that come after their deployment has ended
     */
    public static ManagementPoints start(ListenAddress address, Journal late) {
        HttpRecorder recorder = new HttpRecorder(late);
        WireMockServer server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress(address.bind())
                .dynamicPort()
                .http2PlainDisabled(true)
                .http2TlsDisabled(true)
                .gzipDisabled(true)
                .containerThreads(THREADS)
                .jettyAcceptors(1)
                .jettyAcceptQueueSize(WAITING)
                .jettyHeaderRequestSize(LONGEST_HEAD)
                .jettyIdleTimeout(LONGEST_SILENCE)
                .httpServerFactory(BoundedHttpServer.factory(recorder))
                .jettyStopTimeout(1L)
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true)
                .extensionScanningEnabled(false)
                .adminAuthenticator(request -> false)
                .notifier(new SilentNotifier())
                .extensions(recorder));
        server.start();
        server.stubFor(any(anyUrl()).atPriority(LAST).willReturn(notFound()));
        URI base = URI.create("http://" + address.advertised() + ":" + server.port() + "/");
        return new ManagementPoints(server, recorder, base);
    }

    /**
     * Opens the management point of a deployment.
     *
     * @param deployment a name of letters, digits, dots, hyphens and underscores, that no other open deployment has
     * @param journal where every request to it is recorded
     */
    public ManagementPoint open(String deployment, Journal journal) {
        return new ManagementPoint(server, recorder, owner("/mp/", deployment, Peer.MANAGEMENT_POINT, journal));
    }

    /** Opens the enforcement server of a deployment; the name is the one of its management point. */
    public EnforcementServer openEnforcementServer(String deployment, Journal journal) {
        return new EnforcementServer(
                server, recorder, owner("/enforcement/", deployment, Peer.ENFORCEMENT_SERVER, journal));
    }

    /** Opens the distribution points of a deployment; the name is the one of its management point. */
    public DistributionPoints openDistributionPoints(String deployment, Journal journal) {
        return new DistributionPoints(
                server, recorder, owner("/distribution/", deployment, Peer.DISTRIBUTION_POINT, journal));
    }

    /** Opens the status sink of a deployment; the name is the one of its management point. */
    public StatusSink openStatusSink(String deployment, Journal journal) {
        return new StatusSink(server, recorder, owner("/status/", deployment, Peer.STATUS_SINK, journal));
    }

    /** Stops the server, releases every hold, and ends whatever is still open on it. */
    @Override
    public void close() {
        recorder.clear();
        server.stop();
    }

    private PathOwner owner(String above, String deployment, Peer peer, Journal journal) {
        if (!deployment.matches("[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException("The deployment name '" + deployment
                    + "' does not fit into a path. Use letters, digits, dots, hyphens and underscores.");
        }
        return new PathOwner(base, above + deployment, peer, journal);
    }
}
