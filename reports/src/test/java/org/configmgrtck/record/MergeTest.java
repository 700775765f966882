package org.configmgrtck.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.configmgrtck.record.Records.SCENARIOS;
import static org.configmgrtck.record.Records.shard;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.configmgrtck.Small;
import org.configmgrtck.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MergeTest {
    private static final RunRecord SECOND = shard(2, 3).record();

    @Test
    void saysWhatTheWholeRunWouldHaveSaid() {
        Merge merge = Merge.of(List.of(shard(3, 3), shard(1, 3), shard(2, 3)), SCENARIOS);

        assertThat(merge.record())
                .isEqualTo(Records.underway(Records.PLAN, Optional.empty())
                        .endedAfter(
                                Duration.ofMillis(1 + 2 + 3),
                                List.of(
                                        Records.seen(1).get(0),
                                        Records.seen(1).get(1),
                                        Records.seen(2).get(1),
                                        Records.seen(3).get(1))));
        assertThat(merge.facts().stream().map(Fact::scenario))
                .containsExactlyElementsOf(merge.record().selected());
        assertThat(merge.shards().stream().map(RecordedRun::name)).containsExactly("shard-1", "shard-2", "shard-3");
    }

    @Test
    void beginsWhenTheFirstShardBegan() {
        Instant earlier = Instant.parse("2026-03-04T01:00:00Z");
        RecordedRun second = with(SECOND.subject(), SECOND.readings(), SECOND.options(), earlier);
        assertThat(Merge.of(List.of(shard(1, 3), second, shard(3, 3)), SCENARIOS)
                        .record()
                        .started())
                .isEqualTo(earlier);
    }

    @Test
    void aSingleShardIsTheWhole() {
        assertThat(Merge.of(List.of(shard(1, 1)), SCENARIOS).facts()).hasSize(7);
    }

    @Test
    void shardsMayReachTheirSubjectsInOtherWays() {
        Subject elsewhere = subject("Sample\u001b", "1.2", false, List.of("policy-client", "shv-point"), true, 4);
        RecordedRun second = with(elsewhere, SECOND.readings(), SECOND.options(), SECOND.started());
        assertThat(Merge.of(List.of(shard(1, 3), second, shard(3, 3)), SCENARIOS)
                        .record()
                        .subject()
                        .target())
                .isEqualTo("http://127.0.0.1:8080/?a=1&b=2");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strangers")
    void aShardOfAnotherRunIsRefused(String difference, RecordedRun stranger) {
        assertThatThrownBy(() -> Merge.of(List.of(shard(1, 3), stranger, shard(3, 3)), SCENARIOS))
                .isInstanceOf(RecordException.class)
                .hasMessageStartingWith("shard-2 is no shard of the same run as shard-1: its " + difference + " is ")
                .hasMessageEndingWith("Run all shards in the same way.");
    }

    static Stream<Arguments> strangers() {
        List<String> roles = List.of("shv-point", "policy-client");
        return Stream.of(
                Arguments.of("subject", withSubject(subject("Other", "1.2", false, roles, true, 4))),
                Arguments.of("subject's version", withSubject(subject("Sample\u001b", "1.3", false, roles, true, 4))),
                Arguments.of(
                        "subject's being the bundled reference",
                        withSubject(subject("Sample\u001b", "1.2", true, roles, true, 4))),
                Arguments.of(
                        "set of claimed roles",
                        withSubject(subject("Sample\u001b", "1.2", false, List.of("shv-point"), true, 4))),
                Arguments.of(
                        "option settableClock", withSubject(subject("Sample\u001b", "1.2", false, roles, false, 4))),
                Arguments.of(
                        "option deploymentsAtOnce", withSubject(subject("Sample\u001b", "1.2", false, roles, true, 1))),
                Arguments.of(
                        "choice of readings", with(SECOND.subject(), Map.of(), SECOND.options(), SECOND.started())),
                Arguments.of("list of options", with(SECOND.subject(), SECOND.readings(), List.of(), SECOND.started())),
                Arguments.of("kit version", changed(0, "9")),
                Arguments.of("specification", changed(1, "sha256:11")),
                Arguments.of("clock", changed(2, "2032-04-05T06:07:08Z")),
                Arguments.of("selection (--only)", changed(3, "CHECK-*")),
                Arguments.of("number of shards", named("shard-2", shard(2, 4))));
    }

    @Test
    void aMissingShardIsNamed() {
        refused(List.of(shard(3, 3)), "The shards 1/3, 2/3 are missing");
        refused(List.of(shard(3, 3), shard(1, 3)), "The shard 2/3 is missing");
    }

    @Test
    void aShardThatIsNamedTwiceIsRefused() {
        refused(
                List.of(shard(1, 3), shard(2, 3), named("again", shard(2, 3))),
                "shard-2 and again are both shard 2/3. Name each shard once.");
    }

    @Test
    void aWholeRunIsNoShard() {
        RecordedRun whole = new RecordedRun(
                Path.of("whole"),
                Records.underway(Records.PLAN, Optional.empty()).endedAfter(Duration.ZERO, List.of()),
                List.of());
        refused(List.of(whole), "whole is no shard, but the report of a whole run.");
    }

    @Test
    void factsThatOverlapAreRefused() {
        RecordedRun first = shard(1, 3);
        refused(
                List.of(
                        first,
                        facts(shard(2, 3), facts -> plus(facts, first.facts().get(0))),
                        shard(3, 3)),
                "shard-1 and shard-2 both have a fact for TRUST-01/case-h.");
        refused(
                List.of(facts(first, facts -> plus(facts, facts.get(0))), shard(2, 3), shard(3, 3)),
                "shard-1 has a fact for TRUST-01/case-h. Run each shard once");
    }

    @Test
    void factsThatNobodyAskedForAreRefused() {
        Fact stray = Small.fact(SCENARIOS.get(7), Small.passed());
        refused(
                List.of(shard(1, 3), shard(2, 3), facts(shard(3, 3), facts -> plus(facts, stray))),
                "shard-3 has a fact for TRUST-01/case-a, which its shard did not select.");
    }

    @Test
    void lostFactsAreCounted() {
        refused(
                List.of(shard(1, 3), facts(shard(2, 3), facts -> facts.subList(1, 2)), shard(3, 3)),
                "shard-2: facts.ndjson lacks 1 of 2 facts, the first of them for TRUST-01/case-g.");
    }

    @Test
    void anotherSplitIsRefused() {
        RecordedRun second = shard(2, 3);
        refused(
                List.of(
                        shard(1, 3),
                        new RecordedRun(second.folder(), Records.selecting(second.record(), List.of()), List.of()),
                        shard(3, 3)),
                "run.json, field selected: expected the scenarios of shard");
    }

    private static void refused(List<RecordedRun> runs, String words) {
        assertThatThrownBy(() -> Merge.of(runs, SCENARIOS))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining(words);
    }

    private static List<Fact> plus(List<Fact> facts, Fact more) {
        List<Fact> all = new ArrayList<>(facts);
        all.add(more);
        return all;
    }

    private static RecordedRun facts(RecordedRun run, UnaryOperator<List<Fact>> change) {
        return new RecordedRun(run.folder(), run.record(), change.apply(run.facts()));
    }

    private static RecordedRun named(String name, RecordedRun run) {
        return new RecordedRun(Path.of(name), run.record(), run.facts());
    }

    private static Subject subject(
            String name, String version, boolean bundled, List<String> roles, boolean clock, int atOnce) {
        return new Subject(
                name, version, "http://10.0.0.1:1", bundled, roles, clock, atOnce, Optional.of(List.of("0x87D00283")));
    }

    private static RecordedRun withSubject(Subject subject) {
        return with(subject, SECOND.readings(), SECOND.options(), SECOND.started());
    }

    private static RecordedRun with(
            Subject subject, Map<String, String> readings, List<String> options, Instant started) {
        return second(new RunRecord(
                SECOND.kitVersion(),
                SECOND.specification(),
                subject,
                readings,
                SECOND.clock(),
                SECOND.only(),
                options,
                List.of("--advertise", "another.example"),
                SECOND.shard(),
                started,
                SECOND.duration(),
                SECOND.waivers(),
                SECOND.mismatches(),
                SECOND.selected()));
    }

    /** @param which of kit version, specification, clock, selection gets the value */
    private static RecordedRun changed(int which, String value) {
        return second(new RunRecord(
                which == 0 ? value : SECOND.kitVersion(),
                which == 1 ? value : SECOND.specification(),
                SECOND.subject(),
                SECOND.readings(),
                which == 2 ? Instant.parse(value) : SECOND.clock(),
                which == 3 ? List.of(value) : SECOND.only(),
                SECOND.options(),
                SECOND.reach(),
                SECOND.shard(),
                SECOND.started(),
                SECOND.duration(),
                SECOND.waivers(),
                SECOND.mismatches(),
                SECOND.selected()));
    }

    private static RecordedRun second(RunRecord record) {
        return new RecordedRun(Path.of("shard-2"), record, shard(2, 3).facts());
    }
}
