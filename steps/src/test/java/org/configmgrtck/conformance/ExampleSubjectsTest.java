package org.configmgrtck.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples for implementers, in other languages, conform, and the kit tells them from wrong ones. */
class ExampleSubjectsTest {
    private static final Path EXAMPLES =
            Path.of("..", "features", "endpoint", "examples").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{1} claims the role {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    PYTHON | health_agent.py           | health-agent
                    NODE   | network-policy-server.mjs | network-policy-server
                    """)
    void conforms(Interpreter interpreter, String file, String role) throws Exception {
        assumeTrue(interpreter.isThere(), interpreter::absence);
        try (ExampleSubject subject = ExampleSubject.start(interpreter, EXAMPLES.resolve(file))) {
            Verdicts verdicts = Verdicts.ofRun(folder, "--target", subject.address());

            assertThat(verdicts.exitCode()).as(verdicts.out() + verdicts.err()).isZero();
            assertThat(verdicts.report().path("verdict").asText()).isEqualTo("CONFORMANT");
            assertThat(texts(verdicts.report().at("/subject/roles"))).containsExactly(role);
            assertThat(verdicts.requirements("PASS")).isEqualTo(mustsOf(role, verdicts));
            assertOnlyThisRoleWasAsked(role, verdicts);
        }
    }

    @ParameterizedTest(name = "{1} with {3} is caught by {5}")
    @CsvSource(delimiter = '|', textBlock = """
                    PYTHON | health_agent.py | hexdigest() == self.required[update] | hexdigest() != "" | REM-* | REM-5-01
                    NODE | network-policy-server.mjs | access: "restricted", remediate } | access, remediate } | NPS-* \
                        | NPS-ACCESS-01 NPS-ACCESS-02
                    """)
    void theWrongOneIsCaught(
            Interpreter interpreter, String file, String right, String wrong, String only, String requirements)
            throws Exception {
        assumeTrue(interpreter.isThere(), interpreter::absence);
        String text = Files.readString(EXAMPLES.resolve(file));
        assertThat(text).containsOnlyOnce(right);
        Path copy = Files.writeString(folder.resolve(file), text.replace(right, wrong));
        try (ExampleSubject subject = ExampleSubject.start(interpreter, copy)) {
            Verdicts verdicts = Verdicts.ofRun(folder.resolve("report"), "--target", subject.address(), "--only", only);

            assertThat(verdicts.exitCode()).as(verdicts.out() + verdicts.err()).isEqualTo(1);
            assertThat(verdicts.found()).containsExactlyInAnyOrder(requirements.split(" "));
            assertThat(verdicts.scenarios("KIT_ERROR")).isEmpty();
        }
    }

    private static void assertOnlyThisRoleWasAsked(String role, Verdicts verdicts) {
        Map<String, Set<String>> roles = rolesByRequirement(verdicts);
        assertThat(verdicts.report().path("scenarios")).hasSizeGreaterThan(200).allSatisfy(scenario -> {
            boolean claimed = texts(scenario.path("requirements")).stream()
                    .anyMatch(id -> roles.get(id).contains(role));
            assertThat(scenario.path("reason").asText().startsWith("the subject does not claim the role"))
                    .as(scenario.path("id").asText())
                    .isNotEqualTo(claimed);
            assertThat(scenario.path("verdict").asText().equals("NOT_APPLICABLE"))
                    .as(scenario.path("id").asText())
                    .isNotEqualTo(claimed);
        });
    }

    private static Set<String> mustsOf(String role, Verdicts verdicts) {
        return StreamSupport.stream(verdicts.report().path("requirements").spliterator(), false)
                .filter(requirement -> requirement.path("level").asText().equals("MUST"))
                .filter(requirement -> texts(requirement.path("roles")).contains(role))
                .map(requirement -> requirement.path("id").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> rolesByRequirement(Verdicts verdicts) {
        return StreamSupport.stream(verdicts.report().path("requirements").spliterator(), false)
                .collect(Collectors.toMap(
                        requirement -> requirement.path("id").asText(),
                        requirement -> Set.copyOf(texts(requirement.path("roles")))));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
