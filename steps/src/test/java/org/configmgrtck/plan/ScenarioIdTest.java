package org.configmgrtck.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.configmgrtck.verdict.PlannedScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids stand in reports, waivers and file names: one that changes is a break. */
class ScenarioIdTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    @SHV-3-01  | The agent is disabled                    | SHV-3-01/the-agent-is-disabled
                    @SHV-3-01  | "Date created" is 1 day, 3 hours old     | SHV-3-01/date-created-is-1-day-3-hours-old
                    @SHV-3-01  | Ärger mit Ｗｉｄｅ ﬁle names            | SHV-3-01/a-rger-mit-wide-file-names
                    @SHV-3-01  | ...ends and begins oddly!?               | SHV-3-01/ends-and-begins-oddly
                    @SHV-3-01  | a/b\\c:d*e?f<g>h'..'i                    | SHV-3-01/a-b-c-d-e-f-g-h-i
                    @shv-point | Nothing is asked                         | UNTAGGED/nothing-is-asked
                    """)
    void isTheRequirementAndTheNameInKebabCase(String tag, String name, String id) {
        assertThat(ScenarioId.of(List.of("@shv-point", tag, "@CERT-FIX-99"), name))
                .isEqualTo(tag.equals("@shv-point") ? id.replace("UNTAGGED", "CERT-FIX-99") : id);
        assertThat(ScenarioId.of(List.of(tag), name)).isEqualTo(id);
    }

    @Test
    void aLongNameIsCutAndToldApart() {
        String start = "A name that goes on and on, as names of outlines with long rows of examples ";
        String one = ScenarioId.of(List.of("@CERT-TRUST-01"), start + "do when they are read");
        String other = ScenarioId.of(List.of("@CERT-TRUST-01"), start + "do when they are reed");
        assertThat(one)
                .isEqualTo("CERT-TRUST-01/"
                        + "a-name-that-goes-on-and-on-as-names-of-outlines-with-long-rows-of-exampl-1ae4e4bc");
        assertThat(other).isNotEqualTo(one).hasSameSizeAs(one);
    }

    @Test
    void aNameOfJustTheLongestLengthIsWhole() {
        String name = "x".repeat(72);
        assertThat(ScenarioId.of(List.of("@A-1"), name)).isEqualTo("A-1/" + name);
        assertThat(ScenarioId.of(List.of("@A-1"), name + "x")).startsWith("A-1/" + name + "-");
    }

    @Test
    @DefaultLocale("tr-TR")
    void theLocaleIsNoMatter() {
        assertThat(ScenarioId.of(List.of("@A-1"), "IT IS")).isEqualTo("A-1/it-is");
    }

    @Test
    void idsOfTheSpecificationAreDistinctAndShortAndSafeAsFileNames() {
        List<String> ids = SpecifiedScenarios.read().stream()
                .map(PlannedScenario::scenario)
                .toList();
        assertThat(ids)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id)
                        .matches("[A-Z]+(-[A-Z0-9]+)+/[a-z0-9]+(-[a-z0-9]+)*")
                        .hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void idsThatOthersMayHaveWrittenDownAreStillThere() {
        assertThat(SpecifiedScenarios.read().stream().map(PlannedScenario::scenario))
                .contains(
                        "CERT-TRUST-01/a-policy-that-the-site-has-signed",
                        "CERT-TRUST-01/a-policy-whose-signature-uses-sha-1-with-rsa-keys",
                        "CERT-FIX-02/the-accepted-root-is-in-that-key",
                        "CERT-FIX-03/the-accepted-root-is-in-that-key",
                        "SHV-7-01/the-failure-client-component-with-a-known-code");
    }
}
