package org.configmgrtck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.configmgrtck.house.Exhaustive;
import org.junit.jupiter.api.Test;

/** What a waiver does to the exit code of the command, and to what it leaves behind. */
@Exhaustive
class WaiverExitCodeTest extends JudgedByCommand {
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

    private static void fillIn(Path draft) throws IOException {
        Files.writeString(
                draft,
                Files.readString(draft)
                        .replaceAll("\"TODO: why[^\"]*\"", "Known since the pilot")
                        .replaceAll("\"TODO: link[^\"]*\"", "https://tracker.example/7"));
    }
}
