package org.configmgrtck.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.configmgrtck.deadline.Deadlines;
import org.configmgrtck.deployment.Circumstances;
import org.configmgrtck.doubles.ListenAddress;
import org.configmgrtck.record.Shard;
import org.configmgrtck.verdict.Plan;

/**
 * What was chosen for a run.
 *
 * @param plan what is asked
 * @param shard the part of a run that the plan is; empty for a run that is not split
 * @param only what {@code --only} named, for the report
 * @param circumstances what was chosen for all scenarios
 * @param deadlines how long the run waits for what
 * @param doubles where the doubles listen
 * @param reach the options by which target and doubles are reached, for the report
 * @param misbehaviour of the bundled reference implementation
 * @param doctor whether the target is examined first
 */
record RunSettings(
        Plan plan,
        Optional<Shard> shard,
        List<String> only,
        Circumstances circumstances,
        Deadlines deadlines,
        ListenAddress doubles,
        List<String> reach,
        Optional<String> misbehaviour,
        boolean doctor) {
    RunSettings {
        only = List.copyOf(only);
        reach = List.copyOf(reach);
    }

    /** The options that a run which asks just one scenario again must repeat. */
    List<String> options() {
        return Stream.of(
                        misbehaviour.stream().flatMap(name -> Stream.of("--misbehave", name)),
                        deadlines.words().stream().flatMap(word -> Stream.of("--deadline", word)),
                        circumstances.combination().stream().flatMap(name -> Stream.of("--combination", name)),
                        doctor ? Stream.<String>empty() : Stream.of("--skip-doctor"),
                        Stream.of("--seed", Long.toString(circumstances.seed().value())))
                .flatMap(words -> words)
                .toList();
    }
}
