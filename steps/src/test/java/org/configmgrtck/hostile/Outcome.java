package org.configmgrtck.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.configmgrtck.cli.Tck;
import org.configmgrtck.cli.Terminal;

/** What the tck command made of a target, and left behind. */
record Outcome(int exitCode, String console, Duration took, Path folder) {
    static Outcome of(Target target, List<String> arguments, Path folder) {
        StringWriter console = new StringWriter();
        PrintWriter out = new PrintWriter(console);
        List<String> args =
                new ArrayList<>(List.of("run", "--target", target.address(), "--report", folder.toString()));
        args.addAll(arguments);
        long began = System.nanoTime();
        int exitCode = Tck.commandLine(Terminal.NONE, out, out).execute(args.toArray(String[]::new));
        return new Outcome(exitCode, console.toString(), Duration.ofNanos(System.nanoTime() - began), folder);
    }

    boolean hasReport() {
        return Files.exists(folder.resolve("report.json"));
    }

    JsonNode report() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("report.json").toFile());
    }

    /** Verdict and reason code of each scenario. */
    Map<String, String> verdicts() throws IOException {
        Map<String, String> verdicts = new TreeMap<>();
        report().path("scenarios")
                .forEach(scenario -> verdicts.put(
                        scenario.path("id").asText(),
                        (scenario.path("verdict").asText() + " "
                                        + scenario.path("reasonCode").asText())
                                .strip()));
        return verdicts;
    }

    /** How many scenarios ended, by the facts. */
    int facts() throws IOException {
        return Files.readAllLines(folder.resolve("facts.ndjson")).size();
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }
}
