package org.configmgrtck.document;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.record.Shard;
import org.configmgrtck.specification.ChosenReadings;
import org.configmgrtck.specification.Specification;
import org.configmgrtck.verdict.Claim;
import org.configmgrtck.verdict.Counts;
import org.configmgrtck.verdict.Judgement;
import org.configmgrtck.verdict.RequirementVerdict;
import org.configmgrtck.verdict.ScenarioVerdict;

/**
 * All that the documents of a run show.
 *
 * @param kitVersion the version of the kit
 * @param started when the run began, UTC
 * @param duration how long it took, wall clock
 * @param claim what the subject under test declared
 * @param specification what was required
 * @param readings the value of each reading by its name; what is missing here has its default
 * @param shard which part of a run this is; empty for the whole of one
 * @param invocation how the run was called
 * @param judgement what follows from the facts
 */
public record RunReport(
        String kitVersion,
        Instant started,
        Duration duration,
        Claim claim,
        Specification specification,
        Map<String, String> readings,
        Optional<Shard> shard,
        Invocation invocation,
        Judgement judgement) {
    /** @throws IllegalArgumentException if a reading is not in the specification, or has a value that it may not have */
    public RunReport {
        readings = ChosenReadings.of(specification, readings).values();
    }

    /** The figures that every document shows. */
    public Counts counts() {
        return judgement.counts();
    }

    /** Names of the readings that the verdict on a requirement rests on, those of its scenarios included. */
    public List<String> readingsBehind(RequirementVerdict verdict) {
        Set<String> names = new LinkedHashSet<>(verdict.requirement().readings());
        Set<String> asked = Set.copyOf(verdict.asked());
        judgement.scenarios().stream()
                .filter(scenario -> asked.contains(scenario.scenario()))
                .forEach(scenario -> names.addAll(ownReadings(scenario)));
        return List.copyOf(names);
    }

    /** Names of the readings that the verdict of a scenario rests on, those of its requirements included. */
    public List<String> readingsBehind(ScenarioVerdict scenario) {
        Set<String> names = new LinkedHashSet<>(ownReadings(scenario));
        scenario.requirements()
                .forEach(id ->
                        specification.requirement(id).ifPresent(requirement -> names.addAll(requirement.readings())));
        return List.copyOf(names);
    }

    /** Readings whose value is not the default. */
    public Map<String, String> changedReadings() {
        Map<String, String> changed = new LinkedHashMap<>();
        readings.forEach((name, value) -> {
            if (!specification.readings().get(name).standard().equals(value)) {
                changed.put(name, value);
            }
        });
        return changed;
    }

    /** The command that asks just this scenario again, or what of it was found wrong; fit for a shell. */
    public String again(ScenarioVerdict scenario) {
        List<String> words = new ArrayList<>(List.of("--only", scenario.scenario()));
        if (!invocation.bundledTarget()) {
            words.addAll(List.of("--target", claim.target()));
        }
        changedReadings().forEach((name, value) -> words.addAll(List.of("--reading", name + "=" + value)));
        List<String> narrower = scenario.finding().map(Finding::again).orElse(List.of());
        words.addAll(invocation.optionsBeside(narrower));
        words.addAll(narrower);
        return ShellWords.command("./tck run", words);
    }

    private List<String> ownReadings(ScenarioVerdict scenario) {
        return scenario.fact().map(Fact::readings).orElse(List.of()).stream()
                .filter(name -> Optional.ofNullable(specification.readings().get(name))
                        .filter(reading -> !reading.isOpen())
                        .isPresent())
                .toList();
    }
}
