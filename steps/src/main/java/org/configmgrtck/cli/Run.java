package org.configmgrtck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.configmgrtck.deadline.Deadline;
import org.configmgrtck.deadline.Deadlines;
import org.configmgrtck.deadline.Errand;
import org.configmgrtck.deployment.Circumstances;
import org.configmgrtck.deployment.DeclarationAudit;
import org.configmgrtck.deployment.Served;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.document.ConsoleSummary;
import org.configmgrtck.document.Invocation;
import org.configmgrtck.document.ReportFolder;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.document.Style;
import org.configmgrtck.doubles.ListenAddress;
import org.configmgrtck.fact.FactLog;
import org.configmgrtck.run.RunFolder;
import org.configmgrtck.run.Suite;
import org.configmgrtck.run.Transcript;
import org.configmgrtck.specification.Role;
import org.configmgrtck.specification.Specification;
import org.configmgrtck.subject.Contract;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.SubjectEndpoint;
import org.configmgrtck.subject.Target;
import org.configmgrtck.verdict.Claim;
import org.configmgrtck.verdict.Judgement;
import org.configmgrtck.verdict.Mismatch;
import org.configmgrtck.verdict.Plan;

/** One run from the first question to the exit code. */
final class Run {
    /** More scenarios at once only wait for each other on few cores. */
    private static final int MOST_AT_ONCE = 4;

    private final Plan plan;
    private final List<String> only;
    private final Specification specification;
    private final Circumstances circumstances;
    private final Deadlines deadlines;
    private final ListenAddress doubles;
    private final List<String> reach;
    private final Optional<String> misbehaviour;
    private final Optional<Path> report;
    private final Waivers waivers;
    private final Clock clock;

    /**
     * @param only what {@code --only} named, for the report
     * @param circumstances what was chosen for all scenarios
     * @param deadlines how long the run waits for what
     * @param doubles where the doubles listen
     * @param reach the options by which target and doubles are reached, for the report
     * @param misbehaviour of the bundled reference implementation
     * @param report the report folder; empty for a fresh one
     * @param waivers have a say in the exit code
     */
    Run(
            Plan plan,
            List<String> only,
            Specification specification,
            Circumstances circumstances,
            Deadlines deadlines,
            ListenAddress doubles,
            List<String> reach,
            Optional<String> misbehaviour,
            Optional<Path> report,
            Waivers waivers,
            Clock clock) {
        this.specification = specification;
        this.circumstances = circumstances;
        this.deadlines = deadlines;
        this.doubles = doubles;
        this.reach = List.copyOf(reach);
        this.plan = plan;
        this.only = List.copyOf(only);
        this.misbehaviour = misbehaviour;
        this.report = report;
        this.waivers = waivers;
        this.clock = clock;
    }

    /** Judges the bundled reference implementation. */
    int againstReference(Terminal terminal, PrintWriter out) throws IOException {
        try (BundledReference reference = BundledReference.start(misbehaviour, deadlines.of(Deadline.START))) {
            return judge(Target.at(reference.address()), true, terminal, out);
        }
    }

    /** Judges the target. */
    int against(Target target, Terminal terminal, PrintWriter out) throws IOException {
        return judge(target, false, terminal, out);
    }

    private int judge(Target target, boolean bundled, Terminal terminal, PrintWriter out) throws IOException {
        Instant started = clock.instant();
        Contract contract = Contract.load();
        Declaration declaration = Preflight.declaration(target, contract, deadlines);
        announce(target.address(), bundled, declaration, out);
        TestBed bed = TestBed.open(
                new SubjectEndpoint(target, contract, deadlines), declaration, circumstances, deadlines, doubles);
        RunFolder folder;
        List<Mismatch> mismatches;
        try {
            Served served = DeclarationAudit.of(bed, MOST_AT_ONCE);
            Preflight.examine(bed, target.address(), out);
            folder = report.map(RunFolder::named).orElseGet(() -> RunFolder.fresh(started));
            ask(bed.knowing(served), served, folder, terminal, out);
            mismatches = served.mismatches();
        } finally {
            close(bed);
        }
        RunReport document = report(target.address(), bundled, declaration, folder, started, mismatches);
        ReportFolder.standard(folder.path()).write(document);
        waivers.begin(document.judgement(), out);
        new ConsoleSummary(Style.of(terminal.colours()))
                .write(document, folder.path().resolve("report.html").toString(), out);
        return document.judgement().exitCode().code();
    }

    private void ask(TestBed bed, Served served, RunFolder folder, Terminal terminal, PrintWriter out)
            throws IOException {
        folder.keep("declaration.json", Transcript.of(0, served.exchanges()).json());
        Progress progress = new Progress(plan.selected().size(), terminal, out);
        int parallelism = Math.min(served.deploymentsAtOnce(), MOST_AT_ONCE);
        new Suite(bed, folder.path(), parallelism).run(plan, List.of(progress));
    }

    /** A scenario that never ends may hold what the doubles need in order to close. */
    private void close(TestBed bed) {
        try {
            Errand.start("tck-closing", bed::close).await(deadlines.of(Deadline.GRACE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private RunReport report(
            URI target,
            boolean bundled,
            Declaration declaration,
            RunFolder folder,
            Instant started,
            List<Mismatch> mismatches)
            throws IOException {
        Claim claim = claim(target, declaration);
        FactLog.Recorded recorded = FactLog.read(folder.facts());
        if (!recorded.problems().isEmpty()) {
            throw new IllegalStateException(String.join("; ", recorded.problems()));
        }
        return new RunReport(
                KitVersion.get(),
                started,
                Duration.between(started, clock.instant()),
                claim,
                specification,
                circumstances.readings().values(),
                0,
                new Invocation(only, bundled, options()),
                Judgement.of(specification, claim, plan, recorded.facts(), waivers.inForce(), mismatches));
    }

    private List<String> options() {
        return Stream.of(
                        misbehaviour.stream().flatMap(name -> Stream.of("--misbehave", name)),
                        reach.stream(),
                        deadlines.words().stream().flatMap(word -> Stream.of("--deadline", word)),
                        circumstances.combination().stream().flatMap(name -> Stream.of("--combination", name)))
                .flatMap(words -> words)
                .toList();
    }

    private static Claim claim(URI target, Declaration declaration) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        declaration.roles().forEach(label -> Role.of(label).ifPresent(roles::add));
        return new Claim(
                declaration.implementation().name(),
                declaration.implementation().version(),
                target.toString(),
                roles);
    }

    private void announce(URI target, boolean bundled, Declaration declaration, PrintWriter out) {
        Claim claim = claim(target, declaration);
        out.println("Target:  " + (bundled ? "the bundled reference implementation" : target));
        out.println("Claims:  " + String.join(", ", claim.roleLabels()));
        if (!deadlines.words().isEmpty()) {
            out.println("Waiting: " + String.join(", ", deadlines.words()));
        }
        out.println("Run:     " + plan.selected().size() + " of " + plan.all().size() + " scenarios");
    }
}
