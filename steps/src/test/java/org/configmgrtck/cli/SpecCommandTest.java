package org.configmgrtck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.configmgrtck.plan.SpecifiedScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tellsEveryScenarioWithItsSteps() {
        assertThat(tck("spec")).isZero();
        assertThat(out.toString())
                .startsWith("# What the kit asks\n")
                .contains(
                        "#### SHV-4-05 · MUST",
                        "`SHV-4-05/one-that-has-aged-to-the-very-end-of-the-validity-period`",
                        "- Given a validity period of 24 hours\n- And a statement of health that passes every check\n"
                                + "- And 24 hours have passed\n- When the System Health Validator point validates it\n"
                                + "- Then the outcome is compliant\n");
        assertThat(SpecifiedScenarios.read())
                .allSatisfy(one -> assertThat(out.toString()).contains("`" + one.scenario() + "`"));
    }

    @Test
    void aBackgroundStandsInEachOfItsScenarios() {
        assertThat(tck("spec")).isZero();
        assertThat(out.toString())
                .contains("- Given the network policy server enforces compliance and remediates\n"
                        + "- And \"Date created must be after\" is set to 12 hours ago\n");
    }

    @ParameterizedTest
    @CsvSource({"spec.html, en, What the kit asks", "spec.HTML, ja, キットが質問すること"})
    void writesAPageOfLessThanAMegabyte(String name, String language, String title) throws IOException {
        Path file = folder.resolve(name);
        assertThat(tck("spec", "--out", file.toString(), "--language", language))
                .isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(Files.readString(file))
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">")
                .contains("<h1>" + title + "</h1>", "<article id=\"SHV-3-01\">");
        assertThat(Files.size(file)).isLessThan(1_000_000);
    }

    @ParameterizedTest
    @CsvSource({
        "--format, pdf, '--format pdf: expected html or markdown.'",
        "--language, fr, '--language fr: expected en or ja.'",
        "--out, /no/such/folder/x.md, '--out /no/such/folder/x.md can''t be written'"
    })
    void whatItCannotDoIsWrongUsage(String option, String value, String words) {
        assertThat(tck("spec", option, value)).isEqualTo(64);
        assertThat(err.toString()).contains(words);
        assertThat(out.toString()).isEmpty();
    }

    private int tck(String... args) {
        return Tck.commandLine(Terminal.NONE, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(args);
    }
}
