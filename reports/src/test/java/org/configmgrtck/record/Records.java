package org.configmgrtck.record;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.configmgrtck.Small;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.verdict.Mismatch;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;
import org.configmgrtck.verdict.Waiver;

/** Runs of the small specification as they are recorded. */
public final class Records {
    public static final List<PlannedScenario> SCENARIOS = IntStream.range(0, 8)
            .mapToObj(i -> Small.planned("case-" + (char) ('h' - i), "TRUST-01"))
            .toList();

    /** Seven of the eight are selected, so that a plan is no whole one. */
    public static final Plan PLAN = new Plan(
            SCENARIOS,
            Set.copyOf(SCENARIOS.subList(0, 7).stream()
                    .map(PlannedScenario::scenario)
                    .toList()));

    public static final Basis BASIS = new Basis(Small.SPECIFICATION, SCENARIOS, "sha256:00ff");

    private Records() {}

    /** A record of a run that is still underway. */
    public static RunRecord underway(Plan plan, Optional<Shard> shard) {
        return new RunRecord(
                "0.1.0",
                BASIS.digest(),
                new Subject(
                        "Sample\u001b",
                        "1.2",
                        "http://127.0.0.1:8080/?a=1&b=2",
                        false,
                        List.of("shv-point", "policy-client"),
                        true,
                        4,
                        Optional.of(List.of("0x87D00283"))),
                Map.of("other-root-inspection", "tolerant"),
                Instant.parse("2031-04-05T06:07:08Z"),
                List.of("TRUST-*"),
                List.of("--combination", "age=1"),
                List.of("--advertise", "kit.example"),
                shard,
                Instant.parse("2026-03-04T05:06:07.123456789Z"),
                Optional.empty(),
                List.of(new Waiver(
                        Waiver.Scope.SCENARIO,
                        "TRUST-01/case-h",
                        "known",
                        URI.create("https://issues.example/1"),
                        LocalDate.parse("2026-12-31"),
                        "waivers.yaml, line 3")),
                List.of(),
                RunRecord.selected(plan));
    }

    /** What each shard sees of the subject: all of them one thing, and each of them another. */
    public static List<Mismatch> seen(int index) {
        return List.of(
                new Mismatch(Mismatch.Kind.OVER_CLAIMED, "the clock can't be set"),
                new Mismatch(Mismatch.Kind.UNDER_CLAIMED, "shard " + index));
    }

    /** A shard that has ended, found in a folder that is named after it. */
    public static RecordedRun shard(int index, int of) {
        Shard shard = new Shard(index, of);
        Plan part = shard.part(PLAN);
        List<Fact> facts = SCENARIOS.stream()
                .filter(part::selects)
                .map(planned -> Small.fact(planned, Small.passed()))
                .toList();
        return new RecordedRun(
                Path.of("shard-" + index),
                underway(part, Optional.of(shard)).endedAfter(Duration.ofMillis(index), seen(index)),
                facts);
    }

    /** The same record of a run that selected these scenarios. */
    static RunRecord selecting(RunRecord record, List<String> selected) {
        return new RunRecord(
                record.kitVersion(),
                record.specification(),
                record.subject(),
                record.readings(),
                record.clock(),
                record.only(),
                record.options(),
                record.reach(),
                record.shard(),
                record.started(),
                record.duration(),
                record.waivers(),
                record.mismatches(),
                selected);
    }
}
