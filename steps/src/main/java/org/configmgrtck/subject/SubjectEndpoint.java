package org.configmgrtck.subject;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.fact.ReasonCode;

/**
 * The subject's endpoint. Every answer is held against the contract before anything is made of it: what does not fit is
 * inconclusive, never a non-conformance. Safe for use by several threads.
 */
public final class SubjectEndpoint {
    /** How long the contract lets a subject take for one call. */
    public static final Duration CALL_DEADLINE = Duration.ofSeconds(10);

    private final URI base;
    private final Wire wire;
    private final Contract contract;
    private final ObjectMapper json = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .build();

    /** @param base the address that {@code --target} names, with or without a trailing slash */
    public SubjectEndpoint(URI base, Contract contract, Duration deadline) {
        String text = base.toString();
        this.base = text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : base;
        this.contract = contract;
        this.wire = new Wire(deadline);
    }

    /** The address that the subject is asked at. */
    public URI base() {
        return base;
    }

    /** Asks the subject what it is. */
    public Declaration readDeclaration(Journal journal) {
        return read(Operation.READ_DECLARATION, "", Optional.empty(), Declaration.class, journal);
    }

    /** Asks for something to be done. */
    void tell(Operation operation, String deployment, Optional<?> body, Journal journal) {
        expectStatus(operation, send(operation, deployment, body, journal));
    }

    /** Asks for an answer with content. */
    <T> T read(Operation operation, String deployment, Optional<?> body, Class<T> type, Journal journal) {
        HttpResponse<String> response = send(operation, deployment, body, journal);
        expectStatus(operation, response);
        try {
            JsonNode answer = json.readTree(response.body());
            Optional<String> misfit = contract.misfit(operation, answer);
            if (misfit.isPresent()) {
                throw garbage(operation, "the answer does not fit the contract: " + misfit.get());
            }
            return json.treeToValue(answer, type);
        } catch (JsonProcessingException e) {
            throw garbage(operation, "the answer is not JSON: " + e.getOriginalMessage());
        }
    }

    /** Reads what the subject sent to a double, by a schema of the contract. */
    <T> T read(String schema, String text, Class<T> type) {
        try {
            JsonNode sent = json.readTree(text);
            Optional<String> misfit = contract.misfit(schema, sent);
            if (misfit.isPresent()) {
                throw new Inconclusive(
                        ReasonCode.GARBAGE,
                        "a " + schema + " that was sent does not fit the contract: " + misfit.get());
            }
            return json.treeToValue(sent, type);
        } catch (JsonProcessingException e) {
            throw new Inconclusive(
                    ReasonCode.GARBAGE, "a " + schema + " that was sent is not JSON: " + e.getOriginalMessage());
        }
    }

    private HttpResponse<String> send(Operation operation, String deployment, Optional<?> body, Journal journal) {
        URI uri = URI.create(base + operation.path(deployment));
        return wire.ask(operation, uri, body.map(this::write), journal);
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A request could not be written as JSON", e);
        }
    }

    private static void expectStatus(Operation operation, HttpResponse<String> response) {
        int status = response.statusCode();
        if (status == operation.status()) {
            return;
        }
        NotServed.by(operation, status).ifPresent(words -> {
            throw new Inconclusive(ReasonCode.NOT_SERVED, words);
        });
        String seen = "answered " + status + " instead of " + operation.status();
        if (status >= 400) {
            throw new Inconclusive(ReasonCode.ERROR_ANSWER, operation + " " + seen + ": " + excerpt(response.body()));
        }
        throw garbage(operation, seen);
    }

    private static Inconclusive garbage(Operation operation, String what) {
        return new Inconclusive(ReasonCode.GARBAGE, operation + ": " + what);
    }

    private static String excerpt(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
