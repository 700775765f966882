package org.configmgrtck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.configmgrtck.selftest.Misbehaviour;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.specification.Specification;
import org.junit.jupiter.api.Test;

/** The self-test that is published with this version is one of the misbehaviours and requirements that there are. */
class PublishedMatrixTest {
    private static final Path PUBLISHED = Path.of("..", "reports", "self-test");
    private static final String MEND = "reports/self-test is out of date. Run"
            + " ./tck self-test --report reports/self-test, look at what it says, and commit it.";

    private final JsonNode json = json();

    @Test
    void namesTheMisbehavioursThatThereAre() {
        assertThat(json.get("misbehaviours"))
                .as(MEND)
                .extracting(one -> one.get("name").asText())
                .containsExactlyInAnyOrderElementsOf(
                        Misbehaviours.all().stream().map(Misbehaviour::name).toList());
    }

    @Test
    void namesTheRequirementsThatAreAsked() {
        List<String> asked = Specification.load().requirements().values().stream()
                .filter(requirement -> requirement.notTested().isEmpty())
                .map(Requirement::id)
                .toList();
        assertThat(StreamSupport.stream(json.get("requirements").spliterator(), false)
                        .map(one -> one.get("requirement").asText()))
                .as(MEND)
                .containsAll(asked);
    }

    @Test
    void isOfEverythingAndHasItsPicture() throws IOException {
        assertThat(json.get("only")).as(MEND).isEmpty();
        assertThat(json.get("asking")).as(MEND).isEmpty();
        assertThat(Files.readString(PUBLISHED.resolve("matrix.svg"))).as(MEND).startsWith("<svg ");
        assertThat(Files.readString(PUBLISHED.resolve("self-test.html")))
                .as(MEND)
                .startsWith("<!DOCTYPE html>");
    }

    private static JsonNode json() {
        try {
            return new ObjectMapper()
                    .readTree(PUBLISHED.resolve("self-test.json").toFile());
        } catch (IOException e) {
            throw new AssertionError(MEND, e);
        }
    }
}
