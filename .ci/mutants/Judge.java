import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.configmgrtck.cli.BundledReference;
import org.configmgrtck.deadline.Deadlines;
import org.configmgrtck.deployment.Circumstances;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.FactLog;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.run.RunFolder;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;
import org.configmgrtck.plan.SpecifiedScenarios;
import org.configmgrtck.run.Suite;
import org.configmgrtck.subject.Contract;
import org.configmgrtck.specification.Role;
import org.configmgrtck.specification.Specification;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.SubjectEndpoint;
import org.configmgrtck.subject.Target;

/** Has the scenarios of one role judge altered implementations, with one set of doubles for all of them. */
final class Judge {
    /** So long one may take to start. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Nobody waits longer for one of them. */
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(90);

    private final List<PlannedScenario> all = SpecifiedScenarios.read();
    private final Path scratch = Files.createTempDirectory("tck-mutants");
    private final String role;
    private final List<String> scenarios;
    private Optional<TestBed> doubles = Optional.empty();

    Judge(String role) throws IOException {
        this.role = role;
        Specification specification = Specification.load();
        Set<Role> claimed = Set.of(Role.of(role).orElseThrow());
        List<String> binding = new ArrayList<>();
        for (PlannedScenario each : all) {
            if (each.requirements().stream()
                    .flatMap(id -> specification.requirement(id).stream())
                    .anyMatch(requirement -> requirement.binds(claimed))) {
                binding.add(each.scenario());
            }
        }
        // One order for all, in which the requirements are mixed: most are noticed among the first.
        Collections.shuffle(binding, new Random(5));
        this.scenarios = List.copyOf(binding);
    }

    /**
     * What became of it: KILLED (a scenario failed, the first is named), UNCLEAR (none failed, some were inconclusive,
     * one is named) or SURVIVED, with the scenarios that were asked, by tabs.
     */
    String judge(Altered altered) throws Exception {
        try (altered) {
            BundledReference subject;
            try {
                subject = BundledReference.start(altered.tool(), List.of("--roles", role), PATIENCE);
            } catch (RuntimeException | LinkageError e) {
                return "KILLED\t\tdoes not start";
            }
            try (subject) {
                return ask(new SubjectEndpoint(Target.at(subject.address()), Contract.load(), Deadlines.standard()));
            }
        }
    }

    private String ask(SubjectEndpoint subject) throws Exception {
        Declaration declaration;
        try {
            declaration = subject.readDeclaration(new Journal());
        } catch (RuntimeException e) {
            return "KILLED\t\tno declaration";
        }
        TestBed bed = bed(subject, declaration);
        long began = System.nanoTime();
        int asked = 0;
        String unclear = "";
        for (int from = 0, size = 12; from < scenarios.size() && System.nanoTime() - began < LONGEST; from += size, size = 50) {
            List<Fact> facts = facts(bed, scenarios.subList(from, Math.min(scenarios.size(), from + size)));
            asked += facts.size();
            for (Fact fact : facts) {
                if (fact.outcome() instanceof Outcome.Failed) {
                    return "KILLED\t" + asked + "/" + scenarios.size() + "\t" + fact.scenario();
                }
                if (!(fact.outcome() instanceof Outcome.Passed) && !(fact.outcome() instanceof Outcome.NotApplicable)) {
                    unclear = fact.scenario() + " " + fact.outcome().toString().replaceAll("\\s+", " ");
                }
            }
        }
        return (unclear.isEmpty() ? "SURVIVED\t" : "UNCLEAR\t") + asked + "/" + scenarios.size() + "\t" + unclear;
    }

    private TestBed bed(SubjectEndpoint subject, Declaration declaration) throws Exception {
        if (doubles.isEmpty()) {
            doubles = Optional.of(TestBed.open(subject, declaration, Circumstances.standard()));
        }
        return doubles.get().asking(subject, declaration);
    }

    private List<Fact> facts(TestBed bed, List<String> part) throws Exception {
        Files.deleteIfExists(RunFolder.facts(scratch));
        Suite.factsOnly(bed, scratch, 3).run(new Plan(all, Set.copyOf(part)), List.of());
        return FactLog.read(RunFolder.facts(scratch)).facts();
    }
}
