package org.configmgrtck.doubles;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import wiremock.org.eclipse.jetty.server.ConnectionLimit;

/** WireMock's server, with bounds on what a subject may send it and hold open, and with no request unrecorded. */
final class BoundedHttpServer extends Jetty11HttpServer {
    /** Far more than a subject needs, and few enough for the file descriptors of any process. */
    private static final int MOST_CONNECTIONS = 400;

    /** In milliseconds: so long a connection may be silent where there are too many. */
    private static final long IDLE_WHERE_CROWDED = 500;

    private BoundedHttpServer(
            Options options, AdminRequestHandler admin, StubRequestHandler stubs, HttpRecorder recorder) {
        super(options, admin, stubs);
        jettyServer.insertHandler(new RequestGate(recorder));
        httpConnector.addBean(new RefusedByServer(recorder));
        ConnectionLimit limit = new ConnectionLimit(MOST_CONNECTIONS, httpConnector);
        limit.setIdleTimeout(IDLE_WHERE_CROWDED);
        jettyServer.addBean(limit);
    }

    /** Makes servers whose requests this recorder gets. */
    static HttpServerFactory factory(HttpRecorder recorder) {
        return new HttpServerFactory() {
            @Override
            public HttpServer buildHttpServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
                return new BoundedHttpServer(options, admin, stubs, recorder);
            }
        };
    }
}
