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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A management point. What it has no answer for is answered with 404. */
public final class ManagementPointDouble implements AutoCloseable {
    private static final String SIGNING_CERTIFICATE = "/SMS_MP/.sms_aut?SITESIGNCERT";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> reports = new CopyOnWriteArrayList<>();

    public ManagementPointDouble() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
        answers.put("/StatusReceiver", new Answer(200, "", () -> {}));
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/mp";
    }

    public void assign(SignedPolicy... policies) {
        answers.put("/MP_PolicyManager", new Answer(200, SignedPolicy.reply(List.of(policies)), () -> {}));
        for (SignedPolicy policy : policies) {
            answers.put(policy.address(), new Answer(200, policy.body(), () -> {}));
        }
    }

    public void reply(int status, String body) {
        answers.put("/MP_PolicyManager", new Answer(status, body, () -> {}));
    }

    public void handOut(Signer signer) {
        handOut(signer, () -> {});
    }

    /** Hands the certificate out after something else has happened. */
    public void handOut(Signer signer, Runnable before) {
        String body = "<X509Data><X509Certificate EncodingType=\"hexBinary\">" + signer.hex()
                + "</X509Certificate></X509Data>";
        answers.put(SIGNING_CERTIFICATE, new Answer(200, body, before));
    }

    public void breakSigningCertificate() {
        answers.put(SIGNING_CERTIFICATE, new Answer(503, "later", () -> {}));
    }

    /** What it was asked, in order. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** How often the signing certificate was asked for. */
    public long fetches() {
        return requests.stream().filter(SIGNING_CERTIFICATE::equals).count();
    }

    /** The error reports that came in. */
    public List<String> reports() {
        return List.copyOf(reports);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().toString().substring("/mp".length());
            requests.add(path);
            if (path.equals("/StatusReceiver")) {
                reports.add(body);
            }
            Answer answer = answers.getOrDefault(path, new Answer(404, "", () -> {}));
            answer.before.run();
            byte[] octets = answer.body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status, octets.length == 0 ? -1 : octets.length);
            exchange.getResponseBody().write(octets);
        }
    }

    private record Answer(int status, String body, Runnable before) {}
}
