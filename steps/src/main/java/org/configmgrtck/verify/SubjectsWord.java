package org.configmgrtck.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Exchange.Http;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.subject.AccessDecision;
import org.configmgrtck.subject.AppliedPolicy;
import org.configmgrtck.subject.CertificateSelection;
import org.configmgrtck.subject.Operation;
import org.configmgrtck.subject.Publishing;
import org.configmgrtck.subject.RegistryValue;
import org.configmgrtck.subject.StatementOfHealth;
import org.configmgrtck.subject.StatementOfHealthResponse;

/** What the subject said, read again from the exchanges in which it said so. */
final class SubjectsWord {
    private static final Source POLICIES = new Source(Operation.READ_APPLIED_POLICIES, "policies", false);
    private static final Source REGISTRY = new Source(Operation.READ_REGISTRY, "values", false);
    private static final Map<String, Source> SOURCES = Map.of(
            listOf(AppliedPolicy.class), POLICIES,
            listOf(RegistryValue.class), REGISTRY,
            StatementOfHealthResponse.class.getTypeName(), whole(Operation.SUBMIT_STATEMENT_OF_HEALTH),
            StatementOfHealth.class.getTypeName(), new Source(Operation.SUBMIT_STATEMENT_OF_HEALTH, "", true),
            AccessDecision.class.getTypeName(), whole(Operation.DECIDE_ACCESS),
            CertificateSelection.class.getTypeName(), whole(Operation.SELECT_SIGNING_CERTIFICATE),
            Publishing.class.getTypeName(), whole(Operation.CHANGE_NAP_POLICY));

    private final JsonMapper mapper = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * Where a value comes from.
     *
     * @param member the member of the answer that holds it; empty for the whole of it
     * @param asked whether it is in the question rather than in the answer
     */
    private record Source(Operation operation, String member, boolean asked) {}

    /** Whether values of this type are the subject's word. */
    boolean covers(Type type) {
        return SOURCES.containsKey(type.getTypeName());
    }

    /** Whether it is what the subject said last, within these exchanges. */
    boolean said(Object value, Type type, List<Exchange> exchanges) {
        return said(value, type, exchanges, SOURCES.get(type.getTypeName()));
    }

    /** Whether these are the policies that it said last to be in force, within these exchanges. */
    boolean inForce(List<AppliedPolicy> policies, List<Exchange> exchanges) {
        Type type = mapper.getTypeFactory().constructCollectionType(List.class, AppliedPolicy.class);
        return said(policies, type, exchanges, POLICIES);
    }

    private boolean said(Object value, Type type, List<Exchange> exchanges, Source source) {
        Optional<Http> last = exchanges.stream()
                .flatMap(exchange -> of(exchange, source.operation()).stream())
                .reduce((former, later) -> later);
        return last.map(http -> same(value, type, http, source)).orElse(false);
    }

    /** Whether the registry had the value when it was read last, or at any time. */
    boolean registered(RegistryValue value, List<Exchange> exchanges, boolean atLast) {
        List<Http> read = exchanges.stream()
                .flatMap(exchange -> of(exchange, REGISTRY.operation()).stream())
                .toList();
        return read.stream()
                .skip(atLast ? Math.max(0, read.size() - 1) : 0)
                .anyMatch(http -> cut(http) || mentions(http, value));
    }

    /** What was sent to a double as a statement of health. */
    boolean presented(StatementOfHealth statement, Http http) {
        return cut(http) || equal(statement, read(http.requestBody(), "", StatementOfHealth.class));
    }

    private boolean mentions(Http http, RegistryValue value) {
        Optional<Object> values = read(http.responseBody(), REGISTRY.member(), RegistryValue[].class);
        return values.stream()
                .anyMatch(all -> List.of((Object[]) all).stream().anyMatch(one -> equal(value, Optional.of(one))));
    }

    private boolean same(Object value, Type type, Http http, Source source) {
        String text = source.asked() ? http.requestBody() : http.responseBody();
        return cut(http) || equal(value, read(text, source.member(), type));
    }

    private Optional<Object> read(String text, String member, Type type) {
        try {
            JsonNode whole = mapper.readTree(text);
            JsonNode part = member.isEmpty() ? whole : whole.path(member);
            return Optional.ofNullable(
                    mapper.readerFor(mapper.constructType(type)).readValue(mapper.treeAsTokens(part)));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Half a surrogate pair is lost on the way into a file. */
    private static boolean equal(Object value, Optional<Object> other) {
        return other.filter(one -> encodable(one).equals(encodable(value))).isPresent();
    }

    private static String encodable(Object value) {
        return new String(value.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static Optional<Http> of(Exchange exchange, Operation operation) {
        return exchange instanceof Http http
                        && http.peer() == Peer.SUBJECT
                        && http.method().equals(operation.method())
                        && http.url().endsWith(operation.path("").substring("/deployments/".length()))
                ? Optional.of(http)
                : Optional.empty();
    }

    /** Of what was too long to keep nobody can tell. */
    private static boolean cut(Http http) {
        return http.requestBody().length() > Journal.LONGEST_BODY
                || http.responseBody().length() > Journal.LONGEST_BODY;
    }

    private static Source whole(Operation operation) {
        return new Source(operation, "", false);
    }

    private static String listOf(Class<?> type) {
        return "java.util.List<" + type.getName() + ">";
    }
}
