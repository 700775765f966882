package org.configmgrtck.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.verdict.Mismatch;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;
import org.configmgrtck.verdict.Waiver;

/**
 * What {@code run.json} says: all that the documents of a run rest on besides its facts. It is written when the run
 * begins and completed when it ends, so that a run that broke off can be told from one that ended.
 *
 * @param kitVersion the version of the kit
 * @param specification digest of the specification that the subject was asked about; see {@link Basis}
 * @param subject who was asked
 * @param readings the value of each reading by its name
 * @param clock what time it was when a scenario began, for a subject whose clock can be set
 * @param only what {@code --only} named; empty for the whole
 * @param options further options that change what is asked or seen, each word by itself
 * @param reach options that say how subject and doubles reach each other, each word by itself; shards may differ in them
 * @param shard which part of a run this is; empty for one that was not split
 * @param started when the run began, UTC
 * @param duration how long it took, wall clock; empty until it has ended
 * @param waivers those that held for it
 * @param mismatches where the subject was not what it declares; none until the run has ended
 * @param selected ids of the scenarios that it was to ask, in the order of the specification
 */
@JsonPropertyOrder("format")
public record RunRecord(
        String kitVersion,
        String specification,
        Subject subject,
        Map<String, String> readings,
        Instant clock,
        List<String> only,
        List<String> options,
        List<String> reach,
        Optional<Shard> shard,
        Instant started,
        Optional<Duration> duration,
        List<Waiver> waivers,
        List<Mismatch> mismatches,
        List<String> selected) {
    /** The version of this form. Another number before the point means that an older reader would misunderstand it. */
    public static final String FORMAT = "1.0";

    public RunRecord {
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
        only = List.copyOf(only);
        options = List.copyOf(options);
        reach = List.copyOf(reach);
        waivers = List.copyOf(waivers);
        mismatches = List.copyOf(mismatches);
        selected = List.copyOf(selected);
    }

    /** The ids of what a plan selects, in its order. */
    public static List<String> selected(Plan plan) {
        return plan.all().stream()
                .filter(plan::selects)
                .map(PlannedScenario::scenario)
                .toList();
    }

    /** The version of the form, for whoever reads the file. */
    @JsonProperty("format")
    public String format() {
        return FORMAT;
    }

    /** Whether the run went on to its end. */
    public boolean ended() {
        return duration.isPresent();
    }

    /** The same run, now that it has ended. */
    public RunRecord endedAfter(Duration taken, List<Mismatch> seen) {
        return new RunRecord(
                kitVersion,
                specification,
                subject,
                readings,
                clock,
                only,
                options,
                reach,
                shard,
                started,
                Optional.of(taken),
                waivers,
                seen,
                selected);
    }
}
