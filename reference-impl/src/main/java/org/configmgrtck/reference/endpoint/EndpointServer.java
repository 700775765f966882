package org.configmgrtck.reference.endpoint;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Serves a router over HTTP on the loopback interface. Calls are answered in parallel. */
public final class EndpointServer implements AutoCloseable {
    private static final int LONGEST_BODY = 8 << 20;
    private static final long SECONDS_TO_STOP = 10;

    private final Router router;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private EndpointServer(Router router, HttpServer server) {
        this.router = router;
        this.server = server;
    }

    /**
     * Starts to serve.
     *
     * @param port 0 leaves the choice to the operating system
     * @throws IOException if the port can't be had
     */
    public static EndpointServer start(Router router, int port) throws IOException {
        // Without it each answer on a kept connection takes 40 ms. The JDK reads it once, when its server class loads.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
        InetSocketAddress address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
        EndpointServer started = new EndpointServer(router, HttpServer.create(address, 0));
        started.server.setExecutor(started.threads);
        started.server.createContext("/", started::handle);
        started.server.start();
        return started;
    }

    /** The port that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Stops listening, and waits until calls that still run have ended. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        try {
            threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        }
    }

    private Reply answer(HttpExchange exchange) throws IOException {
        byte[] body;
        try (InputStream in = exchange.getRequestBody()) {
            body = in.readNBytes(LONGEST_BODY + 1);
        }
        if (body.length > LONGEST_BODY) {
            return Reply.of(Problem.badRequest("The body is longer than " + LONGEST_BODY + " octets."));
        }
        String method = exchange.getRequestMethod().toUpperCase(Locale.ROOT);
        return router.answer(new Request(method, exchange.getRequestURI().getPath(), Map.of(), body));
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        if (reply.octets().length == 0) {
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        exchange.sendResponseHeaders(reply.status(), reply.octets().length);
        exchange.getResponseBody().write(reply.octets());
    }
}
