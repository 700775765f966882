package org.configmgrtck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each exit code by the command itself, run as a process of its own, and the same verdict in what it leaves behind. */
class ExitCodeTest {
    private static final String SMALL_ROLE = "network-policy-server";

    @TempDir
    Path folder;

    private Path report;

    @BeforeEach
    void name() {
        report = folder.resolve("report");
    }

    @Test
    void noughtWhenEverythingClaimedIsMet() throws Exception {
        try (ReferenceTarget target = ReferenceTarget.start("--roles", SMALL_ROLE)) {
            Command run = judge("--target", target.address());

            assertThat(run.exitCode()).isZero();
            ends(run, "CONFORMANT", 0);
            assertThat(report().get("mismatches")).isEmpty();
        }
    }

    @Test
    void oneWhenAMustIsNotMetAndNoughtOnceThatIsWaived() throws Exception {
        Path draft = folder.resolve("waivers.yaml");
        try (ReferenceTarget target =
                ReferenceTarget.start("--roles", SMALL_ROLE, "--misbehave", "limited-time-never-ends")) {
            Command failed =
                    judge("--target", target.address(), "--only", "NPS-*", "--write-waivers", draft.toString());
            assertThat(failed.exitCode()).isEqualTo(1);
            ends(failed, "NOT CONFORMANT", 1);

            Command refused = judge("--target", target.address(), "--waivers", draft.toString());
            assertThat(refused.exitCode()).isEqualTo(64);
            assertThat(refused.err()).contains("waivers.yaml, line 5: the reason is still to be filled in");

            fillIn(draft);
            Command waived = judge("--target", target.address(), "--waivers", draft.toString());
            assertThat(waived.exitCode()).isZero();
            ends(waived, "NOT CONFORMANT", 0);
            assertThat(waived.out())
                    .contains("Report:  replaces the former one in " + report, "\nWAIVED  ", "  Waived    until ");
            assertThat(report().get("waivers")).isNotEmpty();
            assertThat(report().at("/counts/scenarios/verdicts/FAIL").asInt()).isPositive();
            assertThat(report.resolve("junit.xml")).content().contains("name=\"waived\"", "<failure ");
            assertThat(report.resolve("report.html")).content().contains("<strong>WAIVED</strong>");
        }
    }

    @Test
    void twoWhenOnlyAPartWasAsked() throws Exception {
        Command run = judge("--only", "SHV-3-01/*");

        assertThat(run.exitCode()).isEqualTo(2);
        ends(run, "PARTIAL", 2);
    }

    @Test
    void twoWhenTheKitCouldNotTell() throws Exception {
        try (BoastfulTarget target = new BoastfulTarget(SMALL_ROLE, 9, 204, 500)) {
            Command run = judge("--target", target.address(), "--only", "NPS-ACCESS-01");

            assertThat(run.exitCode()).isEqualTo(2);
            ends(run, "INCONCLUSIVE", 2);
        }
    }

    @Test
    void threeWhenAWaiverWaivesNothing() throws Exception {
        Path waivers = Files.writeString(
                folder.resolve("waivers.yaml"),
                "waivers:\n  - requirement: SHV-3-01\n    reason: Known since the pilot\n"
                        + "    issue: https://tracker.example/7\n    expires: "
                        + LocalDate.now(ZoneOffset.UTC).plusDays(2) + "\n");
        Command run = judge("--only", "SHV-3-01", "--waivers", waivers.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        ends(run, "PARTIAL", 3);
        assertThat(run.out()).contains("WAIVER STALE  ").contains("waivers.yaml, line 2");
        assertThat(report().at("/waivers/0/fit").asText()).isEqualTo("stale");
    }

    @Test
    void threeWhenARoleIsClaimedAndNotServed() throws Exception {
        try (BoastfulTarget target = new BoastfulTarget(SMALL_ROLE, 2, 501, 404)) {
            Command run = judge("--target", target.address(), "--only", "NPS-ACCESS-01");

            assertThat(run.exitCode()).isEqualTo(3);
            ends(run, "INCONCLUSIVE", 3);
            assertThat(run.out())
                    .contains("INCONCLUSIVE (not-served)")
                    .containsIgnoringWhitespaces("claims the role network-policy-server, but does not serve it: PUT"
                            + " /deployments/{deployment}/network-policy-server/settings answered 404")
                    .containsIgnoringWhitespaces("declares that its clock can be set, but does not set it")
                    .containsIgnoringWhitespaces("declares 3 deployments at once, but did not create number 3");
            assertThat(report().get("mismatches").findValuesAsText("kind"))
                    .hasSize(3)
                    .containsOnly("over-claimed");
            assertThat(report.resolve("evidence/declaration.json"))
                    .content()
                    .contains("network-policy-server/settings");
        }
    }

    @Test
    void whoeverServesMoreThanItClaimsIsRemarkedOn() throws Exception {
        try (BoastfulTarget target = new BoastfulTarget(SMALL_ROLE, 9, 204, 204)) {
            Command run = judge("--target", target.address(), "--only", "NPS-ACCESS-01");

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(report().get("mismatches").findValuesAsText("kind"))
                    .hasSize(4)
                    .containsOnly("under-claimed");
        }
    }

    @Test
    void fourWhenNobodyIsThereOrThePreflightFails() throws Exception {
        Command absent = judge("--target", "http://127.0.0.1:1");
        assertThat(absent.exitCode()).isEqualTo(4);
        assertThat(absent.err()).contains("could not be reached");

        try (BoastfulTarget target = new BoastfulTarget("no-such-role", 1, 204, 204)) {
            Command unfit = judge("--target", target.address());
            assertThat(unfit.exitCode()).isEqualTo(4);
            assertThat(unfit.err()).contains("failed the preflight");
        }
        assertThat(report).doesNotExist();
    }

    @Test
    void sixtyFourWhenTheUsageIsWrong() throws Exception {
        Path waivers = Files.writeString(folder.resolve("waivers.yaml"), "waivers:\n  - requirement: SHV-9-99\n");
        Command run = judge("--waivers", waivers.toString());

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.err()).startsWith("tck: " + waivers + ", line 2: ").doesNotContain("Exception");
        assertThat(report).doesNotExist();
    }

    @Test
    void seventyWhenTheKitItselfIsBroken() throws Exception {
        List<Path> broken =
                BrokenKit.classPath(Command.classPath(), folder.resolve("kit"), "health/check-3-client-agent.feature");
        Command run =
                Command.tck(broken, "run", "--report", report.toString(), "--only", "SHV-3-01/the-agent-is-disabled");

        assertThat(run.exitCode()).isEqualTo(70);
        ends(run, "KIT FAILED", 70);
        assertThat(report().at("/scenarios/0/reason").asText()).contains("no step class has it");
    }

    private Command judge(String... options) throws Exception {
        List<String> args = new ArrayList<>(List.of("run", "--report", report.toString()));
        args.addAll(List.of(options));
        Command run = Command.tck(args.toArray(String[]::new));
        assertThat(run.leftover()).isEmpty();
        return run;
    }

    /** Every document has the verdict and the exit code that the process ended with. */
    private void ends(Command run, String verdict, int exitCode) throws IOException {
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

    private JsonNode report() throws IOException {
        return new ObjectMapper().readTree(report.resolve("report.json").toFile());
    }

    private static void fillIn(Path draft) throws IOException {
        Files.writeString(
                draft,
                Files.readString(draft)
                        .replaceAll("\"TODO: why[^\"]*\"", "Known since the pilot")
                        .replaceAll("\"TODO: link[^\"]*\"", "https://tracker.example/7"));
    }
}
