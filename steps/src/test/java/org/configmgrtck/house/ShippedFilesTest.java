package org.configmgrtck.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.configmgrtck.cli.Tck;
import org.configmgrtck.cli.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others run the kit with is read as they read it, and calls the command as it is. */
class ShippedFilesTest {
    /** Maven runs the tests in the module's folder. */
    private static final Path TOP = Path.of("..");

    private static final String WORKFLOW = ".github/workflows/judge.yml";
    private static final String JOB = ".ci/kubernetes/job.yaml";

    /** A call of the command up to whatever ends it in a shell; {@code =} of an option's help text is no call. */
    private static final Pattern CALL = Pattern.compile("\\./tck ((?:\"[^\"]*\"|[^|&;>`\"\n])+)");

    private static final Map<String, String> VARIABLES = Map.of(
            "\"$TARGET\"", "http://127.0.0.1:8080",
            "\"$GITHUB_RUN_ID\"", "17",
            "$SHARDS", "3",
            "$SHARD", "1",
            "\"$@\"", "/reports/shard-1 /reports/shard-2",
            "shards/*", "shards/a shards/b",
            "\"$(hostname -i)\"", "192.0.2.1",
            "\"", "");

    @ParameterizedTest
    @ValueSource(strings = {WORKFLOW, ".github/workflows/ci.yml", JOB})
    void isYaml(String file) throws IOException {
        assertThat(documents(file)).isNotEmpty().allMatch(JsonNode::isObject);
    }

    @Test
    void theWorkflowTakesTheSameInputsHoweverItIsStarted() throws IOException {
        JsonNode workflow = documents(WORKFLOW).get(0);
        assertThat(workflow.at("/on/workflow_call/inputs").size()).isEqualTo(6);
        assertThat(workflow.at("/on/workflow_dispatch/inputs")).isEqualTo(workflow.at("/on/workflow_call/inputs"));
    }

    @Test
    void theWorkflowMayOnlyReadAndPinsItsActions() throws IOException {
        JsonNode workflow = documents(WORKFLOW).get(0);
        assertThat(workflow.at("/permissions")).isEqualTo(new YAMLMapper().readTree("contents: read"));
        List<String> actions = workflow.findValuesAsText("uses");
        assertThat(actions).hasSizeGreaterThan(8).allMatch(action -> action.matches("actions/[a-z-]+@v[0-9]+"));
        assertThat(workflow.findValuesAsText("run"))
                .as("what a caller gives is never pasted into a script")
                .noneMatch(script -> script.contains("${{"));
    }

    @Test
    void theJobsAgreeOnTheNumberOfShards() throws IOException {
        List<JsonNode> kinds = documents(JOB);
        assertThat(kinds.stream().map(one -> one.at("/kind").asText()))
                .containsExactly("PersistentVolumeClaim", "Job", "Job");
        JsonNode shards = kinds.get(1).at("/spec");
        assertThat(shards.at("/completionMode").asText()).isEqualTo("Indexed");
        assertThat(shards.at("/parallelism")).isEqualTo(shards.at("/completions"));
        assertThat(List.of(shardsIn(kinds.get(1)), shardsIn(kinds.get(2))))
                .containsOnly(shards.at("/completions").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {WORKFLOW, JOB, "README.md"})
    void callsTheCommandAsItIs(String file) throws IOException {
        List<String[]> calls = calls(file);
        assertThat(calls).isNotEmpty();
        for (String[] call : calls) {
            StringWriter out = new StringWriter();
            assertThat(Tck.commandLine(Terminal.NONE, new PrintWriter(out), new PrintWriter(out))
                            .parseArgs(call)
                            .errors())
                    .as(Arrays.toString(call))
                    .isEmpty();
        }
    }

    @Test
    void aWrongCallWouldBeSeen() throws IOException {
        assertThat(calls(WORKFLOW))
                .anySatisfy(call -> assertThat(call)
                        .containsExactly(
                                "run",
                                "--target",
                                "http://127.0.0.1:8080",
                                "--shard",
                                "1/3",
                                "--seed",
                                "17",
                                "--report",
                                "shard-1"));
        assertThat(calls(JOB))
                .anySatisfy(call -> assertThat(call)
                        .containsExactly(
                                "merge", "/reports/shard-1", "/reports/shard-2", "--report", "/reports/whole"));
    }

    private static String shardsIn(JsonNode job) {
        return StreamSupport.stream(
                        job.at("/spec/template/spec/containers/0/env").spliterator(), false)
                .filter(variable -> variable.path("name").asText().equals("SHARDS"))
                .map(variable -> variable.path("value").asText())
                .findFirst()
                .orElseThrow();
    }

    private static List<String[]> calls(String file) throws IOException {
        List<String[]> calls = new ArrayList<>();
        Matcher matcher = CALL.matcher(Files.readString(TOP.resolve(file)));
        while (matcher.find()) {
            String call = matcher.group(1);
            for (String variable : VARIABLES.keySet().stream()
                    .sorted((a, b) -> b.length() - a.length())
                    .toList()) {
                call = call.replace(variable, VARIABLES.get(variable));
            }
            String words = call.replaceAll(" +#.*| {2,}.*", "").strip();
            if (words.matches("[a-z].*")) {
                calls.add(words.split(" +"));
            }
        }
        return calls;
    }

    private static List<JsonNode> documents(String file) throws IOException {
        YAMLMapper mapper = new YAMLMapper();
        try (var parser = mapper.createParser(TOP.resolve(file).toFile());
                var documents = mapper.readerFor(JsonNode.class).<JsonNode>readValues(parser)) {
            return documents.readAll();
        }
    }
}
