package org.configmgrtck.selftest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.configmgrtck.Small;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.verdict.PlannedScenario;

/** Small trials, of facts about the small specification. */
public final class Trials {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private Trials() {}

    /** A trial in which a scenario fails for each of these requirements, and one of CHECK-02 passes. */
    public static Trial failing(String line, String... requirements) {
        return of(
                line,
                Stream.concat(
                                Stream.of(requirements).map(id -> fact(id, Small.failed(id))),
                                Stream.of(fact("CHECK-02", Small.passed())))
                        .toList());
    }

    public static Trial of(String line, List<Fact> facts) {
        return TrialFacts.trial(
                Misbehaviour.listed(line).get(0),
                List.of("shv-point"),
                facts.stream().map(Fact::scenario).toList(),
                facts,
                SECOND);
    }

    public static Fact fact(String requirement, Outcome outcome) {
        PlannedScenario planned = Small.planned("asked", requirement);
        return Small.fact(planned, outcome);
    }

    public static SelfTest selfTest(List<String> only, Trial... trials) {
        return new SelfTest(
                "0.1.0",
                Instant.parse("2026-03-04T05:06:07Z"),
                Duration.ofMinutes(3),
                false,
                only,
                List.of(),
                List.of(trials));
    }

    /** One with every result and every mark. */
    public static SelfTest everyResult() {
        return selfTest(
                List.of(),
                failing("no-op\t-\tDoes what the honest one does."),
                failing("skips-<signature>\tTRUST-01\tTakes & applies any policy.", "TRUST-01"),
                failing("no-report\tROOT-04,COPY-01\tKeeps quiet.", "ROOT-04", "COPY-01", "MAP-01"),
                failing("never-asks\tCOPY-01\tAsks nobody.", "CHECK-01"),
                failing("age-off-by-one\tCHECK-01\tIs late by a second."),
                of(
                        "hangs\t-\tBreaks nothing, or so it is said.",
                        List.of(fact("CHECK-01", Small.hang()), fact("CHECK-02", Small.passed()))));
    }
}
