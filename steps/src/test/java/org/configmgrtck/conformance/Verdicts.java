package org.configmgrtck.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.configmgrtck.cli.Tck;
import org.configmgrtck.cli.Terminal;

/**
 * What the tck command said of a target.
 *
 * @param report {@code report.json}
 */
record Verdicts(int exitCode, String out, String err, JsonNode report) {
    /** Runs the tck command, and reads what it left behind. */
    static Verdicts ofRun(Path folder, String... options) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> args = new ArrayList<>(List.of("run", "--report", folder.toString()));
        args.addAll(List.of(options));
        int exitCode = Tck.commandLine(Terminal.NONE, new PrintWriter(out), new PrintWriter(err))
                .execute(args.toArray(String[]::new));
        Path json = folder.resolve("report.json");
        JsonNode report = json.toFile().exists()
                ? new ObjectMapper().readTree(json.toFile())
                : new ObjectMapper().createObjectNode();
        return new Verdicts(exitCode, out.toString(), err.toString(), report);
    }

    /** Ids of the requirements that have this verdict. */
    Set<String> requirements(String verdict) {
        Set<String> ids = new TreeSet<>();
        report.path("requirements").forEach(requirement -> {
            if (requirement.path("verdict").asText().equals(verdict)) {
                ids.add(requirement.path("id").asText());
            }
        });
        return ids;
    }

    /** The scenarios that have this verdict. */
    List<JsonNode> scenarios(String verdict) {
        return StreamSupport.stream(report.path("scenarios").spliterator(), false)
                .filter(scenario -> scenario.path("verdict").asText().equals(verdict))
                .toList();
    }

    /** Ids of the requirements that findings name. */
    Set<String> found() {
        Set<String> ids = new TreeSet<>();
        scenarios("FAIL")
                .forEach(scenario -> ids.add(scenario.at("/finding/requirement").asText()));
        return ids;
    }
}
