package org.configmgrtck.conformance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.configmgrtck.cli.BundledReference;

/** The reference implementation behind a server that spoils some calls. */
final class TroubledReference implements AutoCloseable {
    private final BundledReference reference = BundledReference.start(Optional.empty());
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private final HttpServer server;

    /** What becomes of a call. */
    enum Fate {
        ANSWERED,
        SLOW,
        HANGS,
        CRASHES
    }

    /** @param fates what becomes of a call, by its method and path */
    TroubledReference(Function<String, Fate> fates) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                take(exchange, fates.apply(exchange.getRequestMethod() + " " + exchange.getRequestURI()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
        reference.close();
    }

    private void take(HttpExchange exchange, Fate fate) throws IOException, InterruptedException {
        switch (fate) {
            case HANGS -> over.await();
            case SLOW -> {
                over.await(150, TimeUnit.MILLISECONDS);
                pass(exchange);
            }
            case ANSWERED -> pass(exchange);
            case CRASHES -> {}
        }
    }

    private void pass(HttpExchange exchange) throws IOException, InterruptedException {
        byte[] asked = exchange.getRequestBody().readAllBytes();
        URI uri = URI.create(reference.address() + exchange.getRequestURI().toString());
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/json")
                        .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(asked))
                        .build(),
                BodyHandlers.ofByteArray());
        answer.headers()
                .firstValue("Content-Type")
                .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }
}
