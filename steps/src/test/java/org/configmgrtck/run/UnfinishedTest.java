package org.configmgrtck.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.configmgrtck.deadline.Deadlines;
import org.configmgrtck.deadline.Watch;
import org.configmgrtck.deadline.Watchdog;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.FactLog;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedTest {
    private static PlannedScenario planned(String name) {
        return new PlannedScenario("SHV-3-01/" + name, name, "health/x.feature", 3, List.of("SHV-3-01"));
    }

    @Test
    void whatEndedIsKeptAndTheRestIsNotShownAsPassed(@TempDir Path folder) throws IOException {
        Path facts = RunFolder.facts(folder);
        Fact ended = new Fact(
                "SHV-3-01/ended",
                "ended",
                "health/x.feature",
                3,
                "",
                List.of("SHV-3-01"),
                List.of(),
                List.of(),
                1,
                new Outcome.Passed(),
                Duration.ofMillis(1),
                "",
                List.of());
        try (FactLog log = FactLog.open(facts)) {
            log.append(ended);
        }
        Plan plan = new Plan(
                List.of(planned("ended"), planned("stuck"), planned("waiting"), planned("unselected")),
                Set.of("SHV-3-01/ended", "SHV-3-01/stuck", "SHV-3-01/waiting"));
        try (Watchdog watchdog = new Watchdog(Deadlines.of(Map.of()))) {
            Watch stuck = watchdog.begin("SHV-3-01/stuck");
            new Unfinished(watchdog.underway()).recordIn(facts, plan);
            stuck.end();
        }
        FactLog.Recorded recorded = FactLog.read(facts);
        assertThat(recorded.problems()).isEmpty();
        assertThat(recorded.facts())
                .extracting(Fact::scenario)
                .containsExactly("SHV-3-01/ended", "SHV-3-01/stuck", "SHV-3-01/waiting");
        assertThat(recorded.facts().get(0)).isEqualTo(ended);
        assertThat(recorded.facts().get(1).outcome())
                .isInstanceOfSatisfying(
                        Outcome.KitError.class,
                        error -> assertThat(error.detail()).contains("it stands at org.configmgrtck."));
        assertThat(recorded.facts().get(2).outcome())
                .isEqualTo(new Outcome.Inconclusive(
                        ReasonCode.OUT_OF_TIME,
                        "not asked, since the run had to be given up: SHV-3-01/stuck did not end, nor react to an"
                                + " interruption"));
    }
}
