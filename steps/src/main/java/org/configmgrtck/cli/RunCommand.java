package org.configmgrtck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.configmgrtck.deployment.Circumstances;
import org.configmgrtck.plan.Selection;
import org.configmgrtck.plan.SpecifiedBasis;
import org.configmgrtck.record.Basis;
import org.configmgrtck.specification.ChosenReadings;
import org.configmgrtck.specification.Specification;
import org.configmgrtck.subject.Target;
import org.configmgrtck.verdict.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tck run}: judges a target. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Judges the target, or the bundled reference implementation when none is given.")
final class RunCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final PrintWriter out;

    @Mixin
    private TargetOptions targets = new TargetOptions();

    @Option(
            names = "--only",
            paramLabel = "ID-OR-GLOB",
            description = "Ask only this requirement (SHV-3-01), this scenario, or what the glob matches. May be given"
                    + " several times. The run is then partial.")
    private List<String> only = List.of();

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Where to leave the report. Default: a new folder below tck-reports.")
    private Optional<Path> report;

    @Option(
            names = "--misbehave",
            paramLabel = "NAME",
            description = "Have the bundled reference implementation behave wrongly in one way, to see it caught.")
    private Optional<String> misbehaviour;

    @Option(
            names = "--reading",
            paramLabel = "NAME=VALUE",
            description = "Read the specification so where it is silent or disagrees. May be given several times."
                    + " features/readings.yaml has the readings, their values and defaults.")
    private Map<String, String> readings = Map.of();

    @Option(
            names = "--clock",
            paramLabel = "INSTANT",
            description =
                    "What time it is when a scenario begins, for subjects whose clock can be set. Certificates are"
                            + " made to fit. Default: 2031-04-05T06:07:08Z.")
    private Instant clock = Circumstances.START;

    @Option(
            names = "--combination",
            paramLabel = "NAME",
            description = "Of the combinations that SHV-ORDER-01 walks through, ask only this one, such as"
                    + " age=24-hours,status=none. A finding names the smallest that shows it; all values are in"
                    + " features/health/decision-space.yaml. Nothing else is asked, so the run is partial.")
    private Optional<String> combination;

    @Option(
            names = "--skip-doctor",
            description =
                    "Judge the target even if tck doctor would find that it can't be judged. What is no fault of the"
                            + " implementation may then be shown as one.")
    private boolean skipDoctor;

    @Mixin
    private DoubleOptions doubles = new DoubleOptions();

    @Mixin
    private DeadlineOptions deadlines = new DeadlineOptions();

    @Mixin
    private WaiverOptions waivers = new WaiverOptions();

    @Mixin
    private ShardOption shard = new ShardOption();

    @Mixin
    private SeedOption seed = new SeedOption();

    @Mixin
    private SignOptions signing = new SignOptions();

    RunCommand(Terminal terminal, PrintWriter out) {
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        if (targets.given() && misbehaviour.isPresent()) {
            throw new WrongUsage("--misbehave is for the bundled reference implementation; leave out --target.");
        }
        SpecifiedBasis specified = SpecifiedBasis.load();
        Basis basis = specified.basis();
        Plan plan = shard.part(OneCombination.of(Selection.of(basis.scenarios(), only), combination));
        Circumstances circumstances =
                new Circumstances(chosen(basis.specification()), clock, combination, seed.chosen());
        Optional<Target> target = targets.target(Environment::variable);
        List<String> reach = Stream.concat(targets.words().stream(), doubles.words().stream())
                .toList();
        Clock wall = Clock.systemUTC();
        RunSettings settings = new RunSettings(
                plan,
                shard.shard(),
                only,
                circumstances,
                deadlines.chosen(),
                doubles.address(),
                reach,
                misbehaviour,
                !skipDoctor);
        Run run = new Run(
                settings,
                specified,
                report,
                waivers.read(basis.specification(), plan, wall),
                signing.seal(Environment::variable),
                wall);
        return target.isPresent() ? run.against(target.get(), terminal, out) : run.againstReference(terminal, out);
    }

    private ChosenReadings chosen(Specification specification) {
        try {
            return ChosenReadings.of(specification, readings);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--reading: " + e.getMessage());
        }
    }
}
