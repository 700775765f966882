package org.configmgrtck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfTestCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void catchesWhatIsWrongAndAccusesNobodyElse() throws IOException {
        int code = selfTest(
                "--only",
                "no-op",
                "--only",
                "equal-age-is-too-old",
                "--only",
                "restricts-everybody",
                "--asking",
                "NPS-ACCESS-01",
                "--asking",
                "SHV-4-05");

        assertThat(code).as(out.toString()).isEqualTo(2);
        assertThat(out.toString())
                .contains("Verdict: PARTIAL (exit code 2)", "2 of 2 misbehaviours caught, 2 precisely; 1 of 1");
        JsonNode json = json();
        assertThat(result(json, "no-op")).isEqualTo("SURVIVED");
        assertThat(result(json, "equal-age-is-too-old")).isEqualTo("CAUGHT_PRECISELY");
        assertThat(result(json, "restricts-everybody")).isEqualTo("CAUGHT_PRECISELY");
        assertThat(json.at("/counts/caught").asInt())
                .isEqualTo(json.at("/counts/breaking").asInt())
                .isEqualTo(2);
        assertThat(names(folder))
                .contains("self-test.json", "self-test.schema.json", "self-test.html", "matrix.svg")
                .doesNotContain("evidence", "allure-results", "facts.ndjson");
    }

    @Test
    void saysWhatItDoesNotCatch() throws IOException {
        int code = selfTest("--only", "equal-age-is-too-old", "--asking", "SHV-3-01");

        assertThat(code).isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        "equal-age-is-too-old (SHV-4-05)",
                        "Found     not caught: nothing failed",
                        "./tck run --misbehave equal-age-is-too-old",
                        "Verdict: FAILED (exit code 1)",
                        "Counts:  0 of 1 misbehaviours caught, 0 precisely");
        assertThat(result(json(), "equal-age-is-too-old")).isEqualTo("NOT_CAUGHT");
    }

    @Test
    void aMisbehaviourThatThereIsNotIsWrongUsage() throws IOException {
        assertThat(selfTest("--only", "no-such-thing")).isEqualTo(64);
        assertThat(err.toString()).contains("--only no-such-thing names no misbehaviour", "equal-age-is-too-old");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void aScenarioThatThereIsNotIsWrongUsage() {
        assertThat(selfTest("--asking", "SHV-9-99")).isEqualTo(64);
        assertThat(err.toString()).contains("--asking SHV-9-99 selects nothing");
    }

    private int selfTest(String... options) {
        List<String> args = new ArrayList<>(List.of("self-test", "--report", folder.toString()));
        args.addAll(List.of(options));
        return Tck.commandLine(Terminal.NONE, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(args.toArray(String[]::new));
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("self-test.json").toFile());
    }

    private static String result(JsonNode json, String name) {
        for (JsonNode tried : json.get("misbehaviours")) {
            if (tried.get("name").asText().equals(name)) {
                return tried.get("result").asText();
            }
        }
        return "not tried";
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
