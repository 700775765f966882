package org.configmgrtck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.configmgrtck.cli.Said.tck;

import java.nio.file.Path;
import org.configmgrtck.plan.SpecifiedScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tck replay}, as a user calls it. */
class ReplayCommandTest {
    private static final String FAILING = "SHV-4-05/created-24-hours-ago-where-the-validity-period-is-24-hours";
    private static final String LIE = "equal-age-is-too-old";
    private static final int ALL = SpecifiedScenarios.read().size();

    @TempDir
    private Path folder;

    @Test
    void oneQuestionIsAskedAgain() {
        tck("run", "--misbehave", LIE, "--only", FAILING, "--report", at("wrong"));
        Said still = tck("replay", at("wrong"), FAILING, "--report", at("again"));
        assertThat(still.exitCode()).as(still.err()).isEqualTo(1);
        assertThat(still.out()).contains("1 of " + ALL + " scenarios", "Replay:  Still failing (exit code 1)");
        tck("run", "--only", FAILING, "--report", at("right"));
        Said passes = tck("replay", at("right"), FAILING, "--report", at("passes"));
        assertThat(passes.exitCode()).isZero();
        assertThat(passes.out()).contains("Replay:  It passes; before it was PASS (exit code 0)");
    }

    @Test
    void whatWasMendedOrBrokenSinceIsSaid() throws Exception {
        try (ReferenceTarget honest = ReferenceTarget.start();
                ReferenceTarget lying = ReferenceTarget.start("--misbehave", LIE)) {
            tck("run", "--target", lying.address(), "--only", FAILING, "--report", at("old"));
            Said mended = tck("replay", at("old"), FAILING, "--target", honest.address(), "--report", at("mended"));
            assertThat(mended.exitCode()).as(mended.err()).isZero();
            assertThat(mended.out()).contains("Replay:  Mended: it failed before, and passes now (exit code 0)");
            Said broken = tck("replay", at("mended"), FAILING, "--target", lying.address(), "--report", at("broken"));
            assertThat(broken.exitCode()).isEqualTo(1);
            assertThat(broken.out()).contains("Replay:  Newly failing: before it was PASS (exit code 1)");
        }
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }
}
