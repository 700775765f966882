package org.configmgrtck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.configmgrtck.house.Exhaustive;
import org.junit.jupiter.api.Test;

/** Each exit code by the command itself, run as a process of its own, and the same verdict in what it leaves behind. */
@Exhaustive
class ExitCodeTest extends JudgedByCommand {
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
    void twoWhenOnlyAPartWasAsked() throws Exception {
        Command run = judge("--only", "SHV-3-01/*");

        assertThat(run.exitCode()).isEqualTo(2);
        ends(run, "PARTIAL", 2);
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
}
