package org.configmgrtck.reference.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Whoever is spoken to over HTTP. It serves what it was given, and takes whatever is sent to it, with 204. */
public final class PeerDouble implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> served = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();

    public PeerDouble() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/peer";
    }

    public void serve(String path, String body) {
        served.put(path, body);
    }

    /** What came in, in order. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    /** What came in last. */
    public Received last() {
        return received.get(received.size() - 1);
    }

    /** Forgets what came in. */
    public void forget() {
        received.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().toString().substring("/peer".length());
            String type = exchange.getRequestHeaders().getFirst("Content-Type");
            received.add(new Received(exchange.getRequestMethod() + " " + path, type == null ? "" : type, body));
            if (!exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(204, -1);
            } else if (served.containsKey(path)) {
                byte[] octets = served.get(path).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, octets.length);
                exchange.getResponseBody().write(octets);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    /** One request: method and path, content type, body. */
    public record Received(String request, String contentType, String body) {}
}
