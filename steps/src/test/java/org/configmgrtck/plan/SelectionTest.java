package org.configmgrtck.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.configmgrtck.plan.Selection.UnknownSelection;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {
    private static final List<PlannedScenario> ALL = List.of(
            scenario("SHV-3-01/the-agent-is-disabled"),
            scenario("SHV-3-01/the-agent-is-enabled"),
            scenario("SHV-3-011/the-agent-is-gone"),
            scenario("CERT-FIX-02/the-accepted-root-is-in-that-key"),
            scenario("CERT-FIX-03/the-accepted-root-is-in-that-key"));

    private static PlannedScenario scenario(String id) {
        return new PlannedScenario(id, "n", "f.feature", 1, List.of(id.substring(0, id.indexOf('/'))));
    }

    @Test
    void nothingNamedIsEverything() {
        Plan plan = Selection.of(ALL, List.of());
        assertThat(plan.partial()).isFalse();
        assertThat(plan.selected()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SHV-3-01                                     | 0 1
                    shv-3-01                                     | 0 1
                    SHV-3-01/the-agent-is-disabled               | 0
                    SHV-3-01/THE-AGENT-IS-DISABLED               | 0
                    SHV-*                                        | 0 1 2
                    shv-*                                        | 0 1 2
                    *                                            | 0 1 2 3 4
                    **                                           | 0 1 2 3 4
                    SHV-3-01*                                    | 0 1 2
                    SHV-3-01/*                                   | 0 1
                    *-that-key                                   | 3 4
                    *agent*abled                                 | 0 1
                    CERT-FIX-0?                                  | 3 4
                    CERT-FIX-0?/the-accepted-root-is-in-that-key | 3 4
                    CERT*key                                     | 3 4
                    SHV-3-01?                                    | 2
                    """)
    void selects(String pattern, String expected) {
        List<String> ids = List.of(expected.split(" ")).stream()
                .map(index -> ALL.get(Integer.parseInt(index)).scenario())
                .toList();
        Plan plan = Selection.of(ALL, List.of(pattern));
        assertThat(plan.selected()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(plan.all()).isEqualTo(ALL);
        assertThat(plan.partial()).isEqualTo(ids.size() < ALL.size());
    }

    @Test
    void severalSelectTheirUnion() {
        assertThat(Selection.of(ALL, List.of("CERT-FIX-02", "*-03/*", "CERT-FIX-02"))
                        .selected())
                .containsExactlyInAnyOrder(ALL.get(3).scenario(), ALL.get(4).scenario());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SHV-3-1                        | Did you mean SHV-3-01
                    CERT-FIX-2*                    | Did you mean CERT-FIX-02, or CERT-FIX-03
                    SHV-3-01/the-agent-is-disable  | Did you mean SHV-3-01/the-agent-is-disabled, or SHV-3-01/the-agent-is-enabled
                    """)
    void namesIdsThatAreNear(String pattern, String near) {
        assertThatThrownBy(() -> Selection.of(ALL, List.of(pattern))).hasMessageContaining(near);
    }

    @Test
    void namesNothingWhereNothingIsNear() {
        assertThatThrownBy(() -> Selection.of(ALL, List.of("quux")))
                .hasMessageStartingWith("--only quux selects nothing. Name a requirement");
    }

    @Test
    void namingAllIsNotPartial() {
        assertThat(Selection.of(ALL, List.of("SHV-*", "CERT-*")).partial()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SHV-3-0",
                "SHV-3-01/",
                "SHV",
                "",
                "the-agent-is-disabled",
                "SHV-3-01/?",
                "[S]HV*",
                "{SHV,CERT}*",
                "SHV-3-01 *",
                "\\*",
                "SHV\\-*",
                "[!X]*",
                "{*",
                "[*",
                "(*",
                "*$",
                "^*",
                ".*",
                "+*",
                "*\\",
                "\\E*",
                "日*",
                "SHV-3-01/the-agent-is-disabled*x"
            })
    void whatSelectsNothingIsNamedWithWhatWouldHelp(String pattern) {
        assertThatThrownBy(() -> Selection.of(ALL, List.of("SHV-3-01", pattern)))
                .isInstanceOf(UnknownSelection.class)
                .hasMessageStartingWith("--only " + pattern + " selects nothing.")
                .hasMessageEndingWith(" Name a requirement (SHV-3-01), a scenario"
                        + " (SHV-3-01/the-agent-is-disabled), or a glob over either (SHV-*); tck list shows them all.");
    }

    @Test
    void theExamplesOfTheMessageSelectSomething() {
        List<PlannedScenario> specified = SpecifiedScenarios.read();
        assertThat(Selection.of(specified, List.of("SHV-3-01")).selected()).isNotEmpty();
        assertThat(Selection.of(specified, List.of("SHV-*")).selected()).isNotEmpty();
    }

    @Test
    void eachScenarioOfTheSpecificationCanBeSelectedAlone() {
        List<PlannedScenario> specified = SpecifiedScenarios.read();
        assertThat(specified)
                .allSatisfy(scenario -> assertThat(Selection.of(specified, List.of(scenario.scenario()))
                                .selected())
                        .containsExactly(scenario.scenario()));
    }
}
