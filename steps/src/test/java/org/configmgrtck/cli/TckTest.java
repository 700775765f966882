package org.configmgrtck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TckTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesTheCommandsAndTheExitCodesWithin80Columns() {
        assertThat(tck("--help")).isZero();
        assertThat(out.toString()).contains("run", "serve", "list", "64", "wrong usage");
        assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void runHelpNamesItsOptions() {
        assertThat(tck("run", "--help")).isZero();
        assertThat(out.toString())
                .contains(
                        "--target=URL",
                        "--only=ID-OR-GLOB",
                        "--report=DIR",
                        "--misbehave=NAME",
                        "--waivers=FILE",
                        "--write-waivers=FILE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/3", "4/3", "x", "2/0"})
    void aShardThatThereIsNotIsWrongUsage(String shard) {
        assertThat(tck("run", "--shard", shard)).isEqualTo(64);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines("tck: --shard " + shard
                        + " is no shard: expected I/N with I from 1 to N, such as 1/3, 2/3 and 3/3.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-reading=x", "must-be-after-equal=maybe"})
    void aReadingThatCantBeChosenIsWrongUsageAndNamesTheChoice(String reading) {
        assertThat(tck("run", "--reading", reading)).isEqualTo(64);
        assertThat(err.toString()).contains("must-be-after-equal").doesNotContain("Exception");
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThat(tck("run", "--tarjet", "x")).isEqualTo(64);
        assertThat(err.toString()).contains("--tarjet").contains("Try 'tck run --help'");
    }

    @Test
    void noCommandAtAllShowsWhatThereIs() {
        assertThat(tck()).isEqualTo(64);
        assertThat(err.toString()).contains("Usage: tck");
    }

    @Test
    void aSelectionThatSelectsNothingIsWrongUsage() {
        assertThat(tck("run", "--only", "SHV-9-99")).isEqualTo(64);
        assertThat(err.toString()).contains("--only SHV-9-99 selects nothing").contains("tck list");
    }

    @Test
    void aTargetThatIsNoAddressIsWrongUsage() {
        assertThat(tck("run", "--target", "localhost:8080")).isEqualTo(64);
        assertThat(err.toString()).contains("perhaps http://localhost:8080, or https://localhost:8080.");
    }

    @Test
    void misbehaviourIsForTheBundledReferenceOnly() {
        assertThat(tck("run", "--target", "http://127.0.0.1:1", "--misbehave", "no-op"))
                .isEqualTo(64);
    }

    @Test
    void anUnknownMisbehaviourIsWrongUsage() {
        assertThat(tck("run", "--misbehave", "no-such-thing")).isEqualTo(64);
        assertThat(err.toString()).contains("no-such-thing");
    }

    @Test
    void listShowsWhatWouldBeAsked() {
        assertThat(tck("list", "--only", "SHV-3-01")).isZero();
        assertThat(out.toString().lines())
                .contains("SHV-3-01/the-agent-is-disabled")
                .allMatch(line -> line.startsWith("SHV-3-01/"));
    }

    private int tck(String... args) {
        return Tck.commandLine(Terminal.NONE, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(args);
    }
}
