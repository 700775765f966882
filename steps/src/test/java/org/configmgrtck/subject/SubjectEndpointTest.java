package org.configmgrtck.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.exchange.Exchange.Http;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.fact.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the kit makes of a subject's answers, right and wrong. */
@Timeout(20)
class SubjectEndpointTest {
    private static final Contract CONTRACT = Contract.load();
    private static final Duration LONG = Duration.ofSeconds(15);
    private static final String DECLARATION = """
            {"contract": "1.0", "implementation": {"name": "日本", "version": "1"}, "roles": ["policy-client"],
             "options": {"settableClock": true, "deploymentsAtOnce": 4}, "surprise": {"ignored": true}}""";

    private final Journal journal = new Journal();

    private static SubjectEndpoint endpoint(URI address, Duration deadline) {
        return new SubjectEndpoint(address, CONTRACT, deadline);
    }

    private Declaration declarationOf(Subject subject) {
        return endpoint(subject.address(), LONG).readDeclaration(journal);
    }

    private Inconclusive troubleWith(Subject subject, Duration deadline) {
        return catchThrowableOfType(
                Inconclusive.class, () -> endpoint(subject.address(), deadline).readDeclaration(journal));
    }

    private void assertRecorded(int status, String body, String remark) {
        assertThat(journal.all())
                .containsExactly(new Http(1, Peer.SUBJECT, "GET", "/declaration", "", status, body, remark));
    }

    @Test
    void aDeclarationIsRead() {
        try (Subject subject = Subject.answering(200, DECLARATION)) {
            assertThat(declarationOf(subject))
                    .isEqualTo(new Declaration(
                            "1.0",
                            new Declaration.Implementation("日本", "1"),
                            List.of("policy-client"),
                            new Declaration.Options(true, 4),
                            Optional.empty()));
            assertRecorded(200, DECLARATION, "");
        }
    }

    @Test
    void aTrailingSlashOfTheTargetIsNoMatter() {
        try (Subject subject = Subject.answering(200, DECLARATION)) {
            endpoint(URI.create(subject.address() + "/tck/"), LONG).readDeclaration(journal);
            endpoint(URI.create(subject.address() + "/tck"), LONG).readDeclaration(journal);
            assertThat(subject.asked()).extracting(Subject.Asked::path).containsOnly("/tck/declaration");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 500, 501, 503})
    void anErrorStatusIsAnErrorAnswer(int status) {
        String problem = "{\"title\": \"the database is gone\", \"status\": " + status + "}";
        try (Subject subject = Subject.answering(status, problem)) {
            Inconclusive trouble = troubleWith(subject, LONG);
            assertThat(trouble.reason()).isEqualTo(ReasonCode.ERROR_ANSWER);
            assertThat(trouble).hasMessage("GET /declaration answered " + status + " instead of 200: " + problem);
            assertRecorded(status, problem, "");
        }
    }

    @Test
    void aLongErrorIsCutInTheMessageAndKeptInTheJournal() {
        String novel = "x".repeat(5000);
        try (Subject subject = Subject.answering(500, novel)) {
            assertThat(troubleWith(subject, LONG))
                    .hasMessageEndingWith("x…")
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400));
            assertRecorded(500, novel, "");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 202, 204, 302})
    void anotherStatusThatIsNoErrorIsGarbage(int status) {
        try (Subject subject = Subject.answering(status, "")) {
            Inconclusive trouble = troubleWith(subject, LONG);
            assertThat(trouble.reason()).isEqualTo(ReasonCode.GARBAGE);
            assertThat(trouble).hasMessage("GET /declaration: answered " + status + " instead of 200");
            assertRecorded(status, "", "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "{", "<html/>", "{\"contract\": \"1.0\",}", "[1, 2", "\u0000"})
    void whatIsNoJsonIsGarbage(String body) {
        try (Subject subject = Subject.answering(200, body)) {
            Inconclusive trouble = troubleWith(subject, LONG);
            assertThat(trouble.reason()).isEqualTo(ReasonCode.GARBAGE);
            assertThat(trouble).hasMessageStartingWith("GET /declaration: the answer is not JSON: ");
            assertRecorded(200, body, "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "[]", "\"text\"", "17", ""})
    void whatDoesNotFitTheContractIsGarbage(String body) {
        try (Subject subject = Subject.answering(200, body)) {
            Inconclusive trouble = troubleWith(subject, LONG);
            assertThat(trouble.reason()).isEqualTo(ReasonCode.GARBAGE);
            assertThat(trouble).hasMessageStartingWith("GET /declaration: the answer ");
        }
    }

    @Test
    void moreThanOneAnswerIsGarbage() {
        try (Subject subject = Subject.answering(200, DECLARATION + " and more")) {
            assertThat(troubleWith(subject, LONG).reason()).isEqualTo(ReasonCode.GARBAGE);
        }
    }

    @Test
    void theMessageNamesTheFieldsThatAreMissing() {
        try (Subject subject = Subject.answering(200, "{}")) {
            assertThat(troubleWith(subject, LONG))
                    .hasMessageContaining("does not fit the contract")
                    .hasMessageContaining("'contract'")
                    .hasMessageContaining("'implementation'")
                    .hasMessageContaining("'roles'")
                    .hasMessageContaining("'options'");
        }
    }

    @Test
    void theMessageNamesTheFieldThatIsOdd() {
        try (Subject subject = Subject.answering(200, DECLARATION.replace("true, \"dep", "\"yes\", \"dep"))) {
            assertThat(troubleWith(subject, LONG))
                    .hasMessage("GET /declaration: the answer does not fit the contract:"
                            + " /options/settableClock: string found, boolean expected");
        }
    }
}
