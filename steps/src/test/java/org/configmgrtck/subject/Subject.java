package org.configmgrtck.subject;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A subject on loopback that answers whatever a test has it answer, and remembers what it was asked. */
final class Subject implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    private Subject(HttpServer server) {
        this.server = server;
    }

    /** What was asked. */
    record Asked(String method, String path, String contentType, String body) {}

    /** How to answer, once the request was read. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    static Subject answering(Answer answer) {
        try {
            Subject subject =
                    new Subject(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            subject.server.setExecutor(subject.threads);
            subject.server.createContext("/", exchange -> subject.take(exchange, answer));
            subject.server.start();
            return subject;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Subject answering(int status, String body) {
        return answering(exchange -> answer(exchange, status, body));
    }

    static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] octets = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, octets.length == 0 ? -1 : octets.length);
        exchange.getResponseBody().write(octets);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void take(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            String type = exchange.getRequestHeaders().getFirst("Content-Type");
            asked.add(new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    type == null ? "" : type,
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            answer.to(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
