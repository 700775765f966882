package org.configmgrtck.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.configmgrtck.cli.BundledReference;
import org.configmgrtck.deadline.Deadlines;
import org.configmgrtck.deployment.Circumstances;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.FactLog;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.plan.SpecifiedScenarios;
import org.configmgrtck.run.RunFolder;
import org.configmgrtck.run.Suite;
import org.configmgrtck.subject.Contract;
import org.configmgrtck.subject.SubjectEndpoint;
import org.configmgrtck.subject.Target;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;

/**
 * One reference implementation and its doubles for as long as the process lives: whoever changes the code under it asks
 * thousands of times, and a start for each would take days.
 */
final class Bench {
    private static final Bench ONLY = new Bench();

    private final List<PlannedScenario> all = SpecifiedScenarios.read();
    private final Path scratch;
    private final TestBed bed;

    private Bench() {
        try {
            scratch = Files.createTempDirectory("tck-mutation");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SubjectEndpoint subject = new SubjectEndpoint(
                Target.at(BundledReference.start(Optional.empty()).address()), Contract.load(), Deadlines.standard());
        bed = TestBed.open(subject, subject.readDeclaration(new Journal()), Circumstances.standard());
    }

    static Bench shared() {
        return ONLY;
    }

    /** The ids of the requirements that scenarios ask. */
    Set<String> requirements() {
        return all.stream()
                .flatMap(scenario -> scenario.requirements().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What does not pass of the scenarios that ask this requirement. */
    synchronized Map<String, Outcome> notPassed(String requirement) throws IOException {
        Set<String> selected = all.stream()
                .filter(scenario -> scenario.requirements().contains(requirement))
                .map(PlannedScenario::scenario)
                .collect(Collectors.toSet());
        Files.deleteIfExists(RunFolder.facts(scratch));
        Suite.factsOnly(bed, scratch, 1).run(new Plan(all, selected), List.of());
        Map<String, Outcome> notPassed = new TreeMap<>();
        List<Fact> facts = FactLog.read(RunFolder.facts(scratch)).facts();
        facts.stream()
                .filter(fact ->
                        !(fact.outcome() instanceof Outcome.Passed || fact.outcome() instanceof Outcome.NotApplicable))
                .forEach(fact -> notPassed.put(fact.scenario(), fact.outcome()));
        if (facts.size() != selected.size()) {
            throw new IllegalStateException(facts.size() + " facts of " + selected.size() + " scenarios");
        }
        return notPassed;
    }
}
