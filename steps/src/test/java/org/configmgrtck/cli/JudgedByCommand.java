package org.configmgrtck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Each test judges targets by the command itself, run as a process of its own. */
abstract class JudgedByCommand {
    static final String SMALL_ROLE = "network-policy-server";

    @TempDir
    Path folder;

    Path report;

    @BeforeEach
    void name() {
        report = folder.resolve("report");
    }

    Command judge(String... options) throws Exception {
        List<String> args = new ArrayList<>(List.of("run", "--report", report.toString()));
        args.addAll(List.of(options));
        Command run = Command.tck(args.toArray(String[]::new));
        assertThat(run.leftover()).isEmpty();
        return run;
    }

    /** Every document has the verdict and the exit code that the process ended with. */
    void ends(Command run, String verdict, int exitCode) throws IOException {
        assertThat(run.out()).as(run.err()).contains("\nVerdict: " + verdict + " (exit code " + exitCode + ")");
        assertThat(report().get("verdict").asText().replace('_', ' ')).isEqualTo(verdict);
        assertThat(report().get("exitCode").asInt()).isEqualTo(exitCode);
        assertThat(report.resolve("junit.xml"))
                .content()
                .contains("name=\"verdict\" value=\"" + verdict.replace(' ', '_') + "\"")
                .contains("name=\"exit code\" value=\"" + exitCode + ":");
        assertThat(report.resolve("report.html"))
                .content()
                .contains("<h1>" + verdict + "</h1>", "Exit code " + exitCode + ": ");
    }

    /** What the run has left as {@code report.json}. */
    JsonNode report() throws IOException {
        return new ObjectMapper().readTree(report.resolve("report.json").toFile());
    }
}
