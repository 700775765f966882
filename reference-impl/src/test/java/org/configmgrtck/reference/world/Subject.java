package org.configmgrtck.reference.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.configmgrtck.reference.api.Endpoint;
import org.configmgrtck.reference.api.Roles;
import org.configmgrtck.reference.deployment.Deployments;
import org.configmgrtck.reference.deployment.Parts;
import org.configmgrtck.reference.endpoint.EndpointServer;

/** The implementation behind its endpoint. */
public final class Subject implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Deployments deployments = new Deployments();
    private final EndpointServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    public Subject() {
        this(Parts::honest);
    }

    public Subject(Supplier<Parts> parts) {
        this(parts, Roles.DECLARED);
    }

    public Subject(Supplier<Parts> parts, List<String> roles) {
        try {
            server = EndpointServer.start(Endpoint.router(deployments, parts, roles), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a call; an empty body sends none. */
    public Answer call(String method, String path, Object body) {
        try {
            String text = body instanceof String raw ? raw : JSON.writeValueAsString(body);
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                    .method(method, text.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(text))
                    .build();
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            JsonNode json = response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), type, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a call that has to succeed. */
    public JsonNode ok(String method, String path, Object body) {
        Answer answer = call(method, path, body);
        if (answer.status() > 299) {
            throw new AssertionError(method + " " + path + " → " + answer);
        }
        return answer.json();
    }

    /** Creates a deployment and gives its path. */
    public String deploy(Map<String, Object> deployment) {
        JsonNode created = ok("POST", "/deployments", deployment);
        return "/deployments/"
                + Objects.requireNonNull(created.get("deployment")).textValue();
    }

    /** A deployment as the contract has it. */
    public static Map<String, Object> deployment(
            String managementPoint,
            String siteServer,
            String directory,
            List<String> roots,
            List<String> intermediates) {
        return Map.of(
                "siteCode", "ABC",
                "clock", Authority.NOW.toString(),
                "managementPoint", Map.of("url", managementPoint),
                "siteServer", Map.of("url", siteServer),
                "directory", directory(directory),
                "certificateStores", Map.of("trustedRoots", roots, "intermediates", intermediates));
    }

    public static Map<String, Object> directory(String url) {
        return Map.of("url", url, "systemManagement", DirectoryDouble.SYSTEM_MANAGEMENT);
    }

    @Override
    public void close() {
        deployments.close();
        server.close();
    }

    /** An answer. */
    public record Answer(int status, String contentType, JsonNode json) {
        public String detail() {
            return json.path("detail").asText();
        }
    }
}
