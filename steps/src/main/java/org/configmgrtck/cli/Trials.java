package org.configmgrtck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.configmgrtck.deadline.Deadlines;
import org.configmgrtck.deployment.Circumstances;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.FactLog;
import org.configmgrtck.run.RunFolder;
import org.configmgrtck.run.Suite;
import org.configmgrtck.selftest.Misbehaviour;
import org.configmgrtck.selftest.Trial;
import org.configmgrtck.selftest.TrialFacts;
import org.configmgrtck.specification.Role;
import org.configmgrtck.specification.Specification;
import org.configmgrtck.subject.Contract;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.SubjectEndpoint;
import org.configmgrtck.subject.Target;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;

/**
 * Tries one misbehaviour after the other: a reference implementation for each, and one set of doubles for all. Close it
 * to close the doubles.
 */
final class Trials implements AutoCloseable {
    /** More scenarios at once only wait for each other on few cores. */
    private static final int AT_ONCE = 4;

    private final Specification specification;
    private final Plan most;
    private final boolean whole;
    private final Sample sample;
    private final Path scratch;
    private final Contract contract = Contract.load();
    private final Deadlines deadlines = Deadlines.standard();
    private Optional<TestBed> first = Optional.empty();

    /**
     * @param most what is asked at most
     * @param whole is all to be asked of each misbehaviour, and not just a sample of what its roles are asked?
     * @param scratch a folder for what is forgotten after each trial
     */
    Trials(Specification specification, Plan most, boolean whole, Path scratch) {
        this.specification = specification;
        this.most = most;
        this.whole = whole;
        this.sample = new Sample(most.all());
        this.scratch = scratch;
    }

    /** Has the scenarios ask a reference implementation that misbehaves so. */
    Trial of(Misbehaviour misbehaviour) throws IOException {
        long began = System.nanoTime();
        Set<Role> roles = roles(misbehaviour);
        List<String> labels = roles.stream().map(Role::label).toList();
        Plan plan = plan(misbehaviour, roles);
        List<Fact> facts = plan.selected().isEmpty() ? List.of() : facts(misbehaviour, labels, plan);
        return TrialFacts.trial(
                misbehaviour, labels, plan.selected(), facts, Duration.ofNanos(System.nanoTime() - began));
    }

    private List<Fact> facts(Misbehaviour misbehaviour, List<String> labels, Plan plan) throws IOException {
        Files.deleteIfExists(RunFolder.facts(scratch));
        try (BundledReference reference = BundledReference.start(misbehaviour.name(), labels)) {
            Target target = Target.at(reference.address());
            Declaration declaration = Preflight.declaration(target, contract, deadlines);
            try (TestBed bed = bed(new SubjectEndpoint(target, contract, deadlines), declaration)) {
                Suite.factsOnly(bed, scratch, AT_ONCE).run(plan, List.of());
            }
        }
        return FactLog.read(RunFolder.facts(scratch)).facts();
    }

    /** The roles of the requirements that it breaks: what it does is no other role's business. */
    private Set<Role> roles(Misbehaviour misbehaviour) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        misbehaviour.breaks().stream()
                .flatMap(id -> specification.requirement(id).stream())
                .forEach(requirement -> roles.addAll(requirement.roles()));
        return whole || roles.isEmpty() ? EnumSet.allOf(Role.class) : roles;
    }

    private Plan plan(Misbehaviour misbehaviour, Set<Role> roles) {
        return new Plan(
                most.all(),
                most.all().stream()
                        .filter(most::selects)
                        .filter(scenario -> binds(scenario, roles))
                        .filter(scenario -> whole || sample.asks(scenario, misbehaviour))
                        .map(PlannedScenario::scenario)
                        .collect(Collectors.toSet()));
    }

    private boolean binds(PlannedScenario scenario, Set<Role> roles) {
        return scenario.requirements().stream()
                .flatMap(id -> specification.requirement(id).stream())
                .anyMatch(requirement -> requirement.binds(roles));
    }

    private TestBed bed(SubjectEndpoint subject, Declaration declaration) {
        if (first.isEmpty()) {
            first = Optional.of(TestBed.open(subject, declaration, Circumstances.standard()));
        }
        return first.get().asking(subject, declaration);
    }

    @Override
    public void close() {
        first.ifPresent(TestBed::close);
    }
}
