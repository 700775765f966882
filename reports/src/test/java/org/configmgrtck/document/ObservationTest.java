package org.configmgrtck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.configmgrtck.Small;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Observation;
import org.configmgrtck.verdict.Judgement;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is observed decides nothing. */
class ObservationTest {
    private static final List<Observation> SEEN = List.of(
            new Observation("root-renewed-same-key", "FAIL"),
            new Observation("RENEW-01", "KIT_ERROR"),
            new Observation("nobody-knows-this", "NOT CONFORMANT"));

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noVerdictDependsOnIt(int seed) throws IOException {
        RunReport without = ArbitraryRun.of(seed);
        RunReport with = ArbitraryRun.of(seed, fact -> fact.withObservations(SEEN));
        assertThat(verdicts(with.judgement())).isEqualTo(verdicts(without.judgement()));
        assertThat(with.judgement().requirements())
                .isEqualTo(without.judgement().requirements());
        assertThat(with.judgement().verdict()).isEqualTo(without.judgement().verdict());
        assertThat(with.judgement().because()).isEqualTo(without.judgement().because());
        assertThat(with.judgement().exitCode()).isEqualTo(without.judgement().exitCode());
        assertThat(with.counts()).isEqualTo(without.counts());
        assertThat(Documents.schemaErrors(Documents.written(new JsonReport(), with)))
                .isEmpty();
    }

    @Test
    void theConsoleCountsTopicsAndNotSightings() {
        PlannedScenario one = Small.planned("one", "TRUST-01");
        PlannedScenario two = Small.planned("two", "TRUST-01");
        List<Fact> facts = List.of(
                Small.fact(one, Small.passed()).withObservations(SEEN.subList(0, 1)),
                Small.fact(two, Small.failed("TRUST-01")).withObservations(SEEN.subList(0, 1)));
        RunReport report = Small.report(Small.claim(Small.ROLES), Plan.whole(List.of(one, two)), facts);
        assertThat(Documents.console(report, Style.PLAIN).lines())
                .contains("Observed: 1 open question, not judged; see the report");
        assertThat(Documents.console(Small.everyVerdict(), Style.PLAIN).lines())
                .contains("Observed: 2 open questions, not judged; see the report");
    }

    @Test
    void noVerdictRestsOnAReadingThatLeavesTheQuestionOpen() {
        PlannedScenario planned = Small.planned("one", "ROOT-04");
        Fact fact = Small.fact(planned, Small.passed());
        Fact tagged = new Fact(
                fact.scenario(),
                fact.name(),
                fact.feature(),
                fact.line(),
                fact.rule(),
                fact.requirements(),
                List.of("root-renewed-same-key", "expiry-day-count"),
                fact.steps(),
                fact.checks(),
                fact.outcome(),
                fact.duration(),
                fact.transcript(),
                SEEN);
        RunReport report = Small.report(Small.claim(Small.ROLES), Plan.whole(List.of(planned)), List.of(tagged));
        assertThat(report.readingsBehind(report.judgement().scenarios().get(0)))
                .containsExactly("expiry-day-count", "other-root-inspection");
    }

    /** The verdicts without the facts that they rest on, which do differ. */
    private static List<ScenarioVerdict> verdicts(Judgement judgement) {
        return judgement.scenarios().stream()
                .map(one -> new ScenarioVerdict(
                        one.scenario(),
                        one.name(),
                        one.feature(),
                        one.line(),
                        one.requirements(),
                        one.verdict(),
                        one.reason(),
                        one.fact().map(fact -> fact.withObservations(List.of()))))
                .toList();
    }
}
