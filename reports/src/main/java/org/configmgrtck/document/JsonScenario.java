package org.configmgrtck.document;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.fact.StepFact;
import org.configmgrtck.verdict.ScenarioVerdict;

/** A scenario in {@code report.json}. */
record JsonScenario(
        String id,
        String name,
        String feature,
        int line,
        Optional<String> rule,
        List<String> requirements,
        List<String> readings,
        String verdict,
        boolean asked,
        Optional<String> reasonCode,
        String reason,
        Optional<Finding> finding,
        List<StepFact> steps,
        int checks,
        long durationMillis,
        Optional<String> transcript,
        String again) {
    static JsonScenario of(RunReport report, ScenarioVerdict scenario) {
        Optional<Fact> fact = scenario.fact();
        return new JsonScenario(
                scenario.scenario(),
                scenario.name(),
                scenario.feature(),
                scenario.line(),
                fact.map(Fact::rule).filter(rule -> !rule.isEmpty()),
                scenario.requirements(),
                report.readingsBehind(scenario),
                scenario.verdict().name(),
                scenario.wasAsked(),
                scenario.reasonCode(),
                scenario.reason(),
                scenario.finding(),
                fact.map(Fact::steps).orElse(List.of()),
                fact.map(Fact::checks).orElse(0),
                fact.map(Fact::duration).orElse(Duration.ZERO).toMillis(),
                fact.map(Fact::transcript).filter(path -> !path.isEmpty()),
                report.again(scenario));
    }
}
