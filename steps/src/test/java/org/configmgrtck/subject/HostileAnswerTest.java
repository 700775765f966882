package org.configmgrtck.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.fact.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the kit makes of answers that are there to harm it. */
@Timeout(30)
class HostileAnswerTest {
    private static final Contract CONTRACT = Contract.load();
    private static final Duration LONG = Duration.ofSeconds(15);
    private static final String JSON = "Content-Type: application/json";
    private static final String DECLARATION = """
            {"contract": "1.0", "implementation": {"name": "n", "version": "1"}, "roles": ["policy-client"],
             "options": {"settableClock": true, "deploymentsAtOnce": 4}%s}""";

    private static Inconclusive trouble(RawSubject subject, Duration deadline) {
        try (subject) {
            return catchThrowableOfType(
                    Inconclusive.class,
                    () -> new SubjectEndpoint(subject.address(), CONTRACT, deadline).readDeclaration(new Journal()));
        }
    }

    private static RawSubject answering(List<String> head, byte[] body) {
        List<String> lines = new ArrayList<>(head);
        lines.add("Content-Length: " + body.length);
        return RawSubject.answering(lines, body);
    }

    private static RawSubject answering(String body) {
        return answering(List.of(JSON), body.getBytes(UTF_8));
    }

    private static Declaration read(List<String> head, String body) {
        try (RawSubject subject = answering(head, body.getBytes(UTF_8))) {
            return new SubjectEndpoint(subject.address(), CONTRACT, LONG).readDeclaration(new Journal());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON",
                "application/json; charset=utf-8",
                "application/json;charset=\"UTF-8\"",
                "application/json; profile=x; charset=UTF-8"
            })
    void theContentTypeOfTheContractIsRead(String type) {
        assertThat(read(List.of("Content-Type: " + type), DECLARATION.formatted(""))
                        .contract())
                .isEqualTo("1.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/json",
                "application/problem+json",
                "application/jsonp",
                "application/json; charset=iso-8859-1",
                "application/json; charset=utf-16",
                "application/json; charset=no-such-charset",
                "application/json; charset=",
                "nonsense",
                ""
            })
    void anotherContentTypeIsGarbage(String type) {
        Inconclusive trouble = trouble(
                answering(
                        List.of("Content-Type: " + type),
                        DECLARATION.formatted("").getBytes(UTF_8)),
                LONG);
        assertThat(trouble.reason()).isEqualTo(ReasonCode.GARBAGE);
        assertThat(trouble).hasMessageContaining("the answer has the Content-Type " + type + "; expected ");
    }

    @Test
    void noContentTypeOrTwoAreGarbage() {
        byte[] body = DECLARATION.formatted("").getBytes(UTF_8);
        assertThat(trouble(answering(List.of(), body), LONG))
                .hasMessage("GET /declaration: the answer has no Content-Type; expected application/json");
        assertThat(trouble(answering(List.of(JSON, "Content-Type: text/html"), body), LONG))
                .hasMessageContaining("more than one Content-Type");
    }

    @Test
    void octetsThatAreNoUtf8AreGarbageAndNotReplaced() {
        byte[] body = DECLARATION.replace("\"n\"", "\"n?\"").formatted("").getBytes(UTF_8);
        body[new String(body, UTF_8).indexOf('?')] = (byte) 0xff;
        Inconclusive trouble = trouble(answering(List.of(JSON), body), LONG);
        assertThat(trouble.reason()).isEqualTo(ReasonCode.GARBAGE);
        assertThat(trouble).hasMessage("GET /declaration: the answer is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", \"contract\": \"1.0\"",
                ", \"surprise\": NaN",
                ", \"surprise\": Infinity",
                ", \"surprise\": 'x'",
                ", \"surprise\": 01",
                ", // comment\n \"surprise\": 1",
                "} {",
                "}, {\"a\": 1"
            })
    void whatIsNoStrictJsonIsGarbage(String more) {
        Inconclusive trouble = trouble(answering(DECLARATION.formatted(more)), LONG);
        assertThat(trouble.reason()).isEqualTo(ReasonCode.GARBAGE);
        assertThat(trouble).hasMessageStartingWith("GET /declaration: the answer is not JSON: ");
    }

    @Test
    void deepNestingIsGarbage() {
        String nested = "[".repeat(100_000) + "]".repeat(100_000);
        Inconclusive trouble = trouble(answering(DECLARATION.formatted(", \"surprise\": " + nested)), LONG);
        assertThat(trouble.reason()).isEqualTo(ReasonCode.GARBAGE);
    }

    @Test
    void aMultitudeOfValuesIsGarbage() {
        String many = "[" + "\"a\",".repeat(1_000_000) + "1]";
        Inconclusive trouble = trouble(answering(DECLARATION.formatted(", \"surprise\": " + many)), LONG);
        assertThat(trouble.reason()).isEqualTo(ReasonCode.GARBAGE);
    }

    @Test
    void aNumberOfManyDigitsIsGarbageOrIgnoredButHoldsNobodyUp() {
        String number = "9".repeat(1_000_000);
        Inconclusive trouble = trouble(answering(DECLARATION.formatted(", \"surprise\": " + number)), LONG);
        assertThat(trouble.reason()).isEqualTo(ReasonCode.GARBAGE);
    }
}
