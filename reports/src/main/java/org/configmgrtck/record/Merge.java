package org.configmgrtck.record;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;

/**
 * What the shards of a run say together: what the run would have said that was not split.
 *
 * @param shards the shards, the first one first
 * @param record of the run; it began when the first of the shards did, and took as long as all of them together,
 *     whenever and wherever each of them ran; it has the seed that they share, if they do
 * @param facts of all shards, in the order of the specification
 */
public record Merge(List<RecordedRun> shards, RunRecord record, List<Fact> facts) {
    public Merge {
        shards = List.copyOf(shards);
        facts = List.copyOf(facts);
    }

    /**
     * Puts shards together.
     *
     * @param scenarios every scenario of the specification, in order
     * @throws RecordException if they are not all shards of one run, each of them once; in words for the user
     */
    public static Merge of(List<RecordedRun> runs, List<PlannedScenario> scenarios) {
        List<RecordedRun> shards = inOrder(runs);
        Agreement.require(shards);
        requireAll(shards);
        Plan plan = plan(shards, scenarios);
        requireOwnFacts(shards);
        return new Merge(shards, record(shards, plan), facts(shards, plan));
    }

    private static List<RecordedRun> inOrder(List<RecordedRun> runs) {
        Map<Integer, RecordedRun> shards = new TreeMap<>();
        for (RecordedRun run : runs) {
            Shard shard = run.record()
                    .shard()
                    .orElseThrow(() -> new RecordException(
                            run.name() + " is no shard, but the report of a whole run. Name folders that tck run"
                                    + " --shard I/N left behind."));
            RecordedRun other = shards.putIfAbsent(shard.index(), run);
            if (other != null && other.record().shard().equals(run.record().shard())) {
                throw new RecordException(
                        other.name() + " and " + run.name() + " are both shard " + shard + ". Name each shard once.");
            }
        }
        List<RecordedRun> sorted = new ArrayList<>(runs);
        sorted.sort(
                Comparator.comparing(run -> run.record().shard().orElseThrow().index()));
        return sorted;
    }

    private static void requireAll(List<RecordedRun> shards) {
        int of = shards.get(0).record().shard().orElseThrow().of();
        Set<String> missing = new LinkedHashSet<>();
        for (int index = 1; index <= of; index++) {
            missing.add(new Shard(index, of).toString());
        }
        shards.forEach(run -> missing.remove(run.record().shard().orElseThrow().toString()));
        if (!missing.isEmpty()) {
            throw new RecordException((missing.size() == 1 ? "The shard " : "The shards ") + String.join(", ", missing)
                    + (missing.size() == 1 ? " is missing" : " are missing")
                    + ": a report without what they asked would be none of the whole. Run them, and name them too.");
        }
    }

    /** All that was selected. Each shard must have been its part of just that, or somebody changed the split. */
    private static Plan plan(List<RecordedRun> shards, List<PlannedScenario> scenarios) {
        Set<String> known = new TreeSet<>();
        scenarios.forEach(scenario -> known.add(scenario.scenario()));
        Set<String> selected = new TreeSet<>();
        shards.forEach(run -> selected.addAll(run.record().selected()));
        selected.retainAll(known);
        Plan plan = new Plan(scenarios, selected);
        for (RecordedRun run : shards) {
            Shard shard = run.record().shard().orElseThrow();
            if (selected.size() < shard.of()
                    || !shard.part(plan)
                            .selected()
                            .equals(new TreeSet<>(run.record().selected()))) {
                throw new RecordException(run.name() + ": run.json, field selected: expected the scenarios of shard "
                        + shard + " of what all shards name. Run this shard again.");
            }
        }
        return plan;
    }

    private static void requireOwnFacts(List<RecordedRun> shards) {
        Map<String, RecordedRun> owners = new HashMap<>();
        for (RecordedRun run : shards) {
            Set<String> lacking = new LinkedHashSet<>(run.record().selected());
            for (Fact fact : run.facts()) {
                RecordedRun other = owners.putIfAbsent(fact.scenario(), run);
                if (other != null) {
                    throw new RecordException(
                            (other == run ? run.name() + " has" : other.name() + " and " + run.name() + " both have")
                                    + " a fact for " + fact.scenario()
                                    + ". Run each shard once, into a folder of its own.");
                }
                if (!lacking.remove(fact.scenario())) {
                    throw new RecordException(run.name() + " has a fact for " + fact.scenario()
                            + ", which its shard did not select. Run this shard again.");
                }
            }
            if (!lacking.isEmpty()) {
                throw new RecordException(run.name() + ": facts.ndjson lacks " + lacking.size() + " of "
                        + run.record().selected().size() + " facts, the first of them for "
                        + lacking.iterator().next() + ". Run this shard again.");
            }
        }
    }

    private static RunRecord record(List<RecordedRun> shards, Plan plan) {
        RunRecord first = shards.get(0).record();
        return new RunRecord(
                first.kitVersion(),
                first.specification(),
                first.subject(),
                first.readings(),
                first.clock(),
                first.only(),
                SeedWord.shared(shards),
                first.reach(),
                Optional.empty(),
                shards.stream()
                        .map(run -> run.record().started())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                Optional.of(shards.stream()
                        .map(run -> run.record().duration().orElseThrow())
                        .reduce(Duration.ZERO, Duration::plus)),
                first.waivers(),
                shards.stream()
                        .flatMap(run -> run.record().mismatches().stream())
                        .distinct()
                        .toList(),
                RunRecord.selected(plan));
    }

    private static List<Fact> facts(List<RecordedRun> shards, Plan plan) {
        Map<String, Fact> byScenario = new HashMap<>();
        shards.forEach(run -> run.facts().forEach(fact -> byScenario.put(fact.scenario(), fact)));
        return RunRecord.selected(plan).stream().map(byScenario::get).toList();
    }
}
