package org.configmgrtck.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A subject that declares much and serves little: deployments of a given number, and one status for all else. */
final class BoastfulTarget implements AutoCloseable {
    private static final String DECLARATION = """
            {"contract": "1.0", "implementation": {"name": "boastful", "version": "1"}, "roles": ["%s"],
             "options": {"settableClock": true, "deploymentsAtOnce": 3}, "knownFailureCodes": ["0x87D00283"]}
            """;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger names = new AtomicInteger();
    private final String role;
    private final int most;
    private final int clock;
    private final int other;

    /**
     * @param role the one that it claims
     * @param most how many deployments it has at once
     * @param clock what it answers to whoever sets the clock
     * @param other what it answers to all else
     */
    BoastfulTarget(String role, int most, int clock, int other) throws IOException {
        this.role = role;
        this.most = most;
        this.clock = clock;
        this.other = other;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/declaration")) {
                answer(exchange, 200, DECLARATION.formatted(role));
            } else if (path.equals("/deployments")) {
                boolean created = open.incrementAndGet() <= most;
                open.addAndGet(created ? 0 : -1);
                answer(
                        exchange,
                        created ? 201 : 429,
                        created ? "{\"deployment\": \"d" + names.incrementAndGet() + "\"}" : "");
            } else if (exchange.getRequestMethod().equals("DELETE")) {
                open.decrementAndGet();
                answer(exchange, 204, "");
            } else {
                answer(exchange, path.endsWith("/clock") ? clock : other, "");
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
