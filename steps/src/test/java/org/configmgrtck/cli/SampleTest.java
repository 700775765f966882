package org.configmgrtck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.configmgrtck.selftest.Misbehaviour;
import org.configmgrtck.verdict.PlannedScenario;
import org.junit.jupiter.api.Test;

class SampleTest {
    private final List<PlannedScenario> all = List.of(
            planned("A-1/first", "A-1"),
            planned("B-1/only", "B-1"),
            planned("A-1/between", "A-1"),
            planned("A-1/last", "A-1"));

    @Test
    void asksAllOfItsOwnRequirement() {
        assertThat(asked("wrong\tA-1\tIs wrong.")).containsExactly("A-1/first", "B-1/only", "A-1/between", "A-1/last");
    }

    @Test
    void asksTheFirstAndTheLastScenarioOfTheOthersEvenIfItBreaksThemAsWell() {
        assertThat(asked("wrong\tB-1\tIs wrong.")).containsExactly("A-1/first", "B-1/only", "A-1/last");
        assertThat(asked("wrong\tB-1,A-1\tIs wrong.")).containsExactly("A-1/first", "B-1/only", "A-1/last");
    }

    @Test
    void asksEverythingOfWhatBreaksNothing() {
        assertThat(asked("no-op\t-\tIs right.")).hasSameSizeAs(all);
    }

    private List<String> asked(String line) {
        Misbehaviour misbehaviour = Misbehaviour.listed(line).get(0);
        Sample sample = new Sample(all);
        return all.stream()
                .filter(scenario -> sample.asks(scenario, misbehaviour))
                .map(PlannedScenario::scenario)
                .toList();
    }

    private static PlannedScenario planned(String id, String requirement) {
        return new PlannedScenario(id, id, "a.feature", 1, List.of(requirement));
    }
}
