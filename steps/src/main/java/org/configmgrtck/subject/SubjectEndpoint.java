package org.configmgrtck.subject;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.configmgrtck.deadline.Deadline;
import org.configmgrtck.deadline.Deadlines;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.fact.ReasonCode;

/**
 * The subject's endpoint. Every answer is held against the contract before anything is made of it: what does not fit is
 * inconclusive, never a non-conformance. Safe for use by several threads.
 */
public final class SubjectEndpoint implements AutoCloseable {
    /** An answer of the contract has some dozens. Each costs memory, however short it is. */
    private static final int MOST_TOKENS = 200_000;

    private static final int DEEPEST = 100;

    private final URI base;
    private final Wire wire;
    private final Contract contract;
    private final Deadlines deadlines;
    private final ObjectMapper json = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(MOST_TOKENS)
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .build();

    /** The subject at this target. */
    public SubjectEndpoint(Target target, Contract contract, Deadlines deadlines) {
        this.base = URI.create(target.address().toString().replaceFirst("/+$", ""));
        this.contract = contract;
        this.deadlines = deadlines;
        this.wire = new Wire(target, deadlines.of(Deadline.CALL));
    }

    /** With the standard deadlines, but for one call. */
    public SubjectEndpoint(URI base, Contract contract, Duration call) {
        this(Target.at(base), contract, new Deadlines(Map.of(Deadline.CALL, call)));
    }

    /** The address that the subject is asked at. */
    public URI base() {
        return base;
    }

    /** Asks the subject what it is. */
    public Declaration readDeclaration(Journal journal) {
        return read(Operation.READ_DECLARATION, "", Optional.empty(), Declaration.class, journal);
    }

    /** Asks the subject what it is, only to see whether it answers: with a deadline of its own. */
    public Declaration probe() {
        return probe(new Journal());
    }

    /** As {@link #probe()}, and the journal keeps it. */
    public Declaration probe(Journal journal) {
        return content(
                Operation.READ_DECLARATION,
                ask(Operation.READ_DECLARATION, "", Optional.empty(), Deadline.PROBE, journal),
                Declaration.class);
    }

    /** Gives up whatever it is still asked. */
    @Override
    public void close() {
        wire.close();
    }

    /** Whether it has answered lately. */
    public Pulse pulse() {
        return wire.pulse();
    }

    /** Asks for something to be done. */
    void tell(Operation operation, String deployment, Optional<?> body, Journal journal) {
        expectStatus(operation, send(operation, deployment, body, journal));
    }

    /** Asks for an answer with content. */
    <T> T read(Operation operation, String deployment, Optional<?> body, Class<T> type, Journal journal) {
        return content(operation, send(operation, deployment, body, journal), type);
    }

    private <T> T content(Operation operation, Answer given, Class<T> type) {
        expectStatus(operation, given);
        try {
            JsonNode answer = json.readTree(given.json());
            Optional<String> misfit = contract.misfit(operation, answer);
            if (misfit.isPresent()) {
                throw garbage(operation, "the answer does not fit the contract: " + misfit.get());
            }
            return json.treeToValue(answer, type);
        } catch (JsonProcessingException e) {
            throw garbage(operation, "the answer is not JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw garbage(operation, e.getMessage());
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

    private Answer send(Operation operation, String deployment, Optional<?> body, Journal journal) {
        Answer answer = ask(operation, deployment, body, Deadline.CALL, journal);
        if (!operation.method().equals("GET")) {
            keepQuiet(operation);
        }
        return answer;
    }

    private Answer ask(Operation operation, String deployment, Optional<?> body, Deadline deadline, Journal journal) {
        URI uri = URI.create(base + operation.path(deployment));
        return wire.ask(operation, uri, deployment, body.map(this::write), deadlines.of(deadline), journal);
    }

    /** Whatever the call sets off and should not is seen in this time. */
    private void keepQuiet(Operation operation) {
        Duration quiet = deadlines.of(Deadline.QUIET);
        try {
            if (!quiet.isZero()) {
                TimeUnit.NANOSECONDS.sleep(quiet.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Inconclusive(ReasonCode.HANG, operation + ": the run was interrupted");
        }
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A request could not be written as JSON", e);
        }
    }

    private static void expectStatus(Operation operation, Answer answer) {
        int status = answer.status();
        if (status == operation.status()) {
            return;
        }
        NotServed.by(operation, status).ifPresent(words -> {
            throw new Inconclusive(ReasonCode.NOT_SERVED, words);
        });
        String seen = "answered " + status + " instead of " + operation.status();
        if (status >= 400) {
            throw new Inconclusive(ReasonCode.ERROR_ANSWER, operation + " " + seen + ": " + excerpt(answer.text()));
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
