package org.configmgrtck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import org.configmgrtck.document.RecordedReport;
import org.configmgrtck.document.ReportFolder;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.document.Style;
import org.configmgrtck.doubles.ListenAddress;
import org.configmgrtck.record.Basis;
import org.configmgrtck.record.RecordException;
import org.configmgrtck.record.RunRecord;
import org.configmgrtck.record.Shard;
import org.configmgrtck.record.Subject;
import org.configmgrtck.run.RunFolder;
import org.configmgrtck.run.Suite;
import org.configmgrtck.run.Transcript;
import org.configmgrtck.subject.Contract;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.SubjectEndpoint;
import org.configmgrtck.subject.Target;
import org.configmgrtck.verdict.Plan;

/** One run from the first question to the exit code. */
final class Run {
    /** More scenarios at once only wait for each other on few cores. */
    private static final int MOST_AT_ONCE = 4;

    private final Plan plan;
    private final List<String> only;
    private final Optional<Shard> shard;
    private final Basis basis;
    private final Circumstances circumstances;
    private final Deadlines deadlines;
    private final ListenAddress doubles;
    private final List<String> reach;
    private final Optional<String> misbehaviour;
    private final Optional<Path> report;
    private final Waivers waivers;
    private final Clock clock;

    /**
     * @param shard the part of a run that the plan is; empty for a run that is not split
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
            Optional<Shard> shard,
            List<String> only,
            Basis basis,
            Circumstances circumstances,
            Deadlines deadlines,
            ListenAddress doubles,
            List<String> reach,
            Optional<String> misbehaviour,
            Optional<Path> report,
            Waivers waivers,
            Clock clock) {
        this.shard = shard;
        this.basis = basis;
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
        RunRecord record = record(subject(target.address(), bundled, declaration), started);
        announce(record, out);
        TestBed bed = TestBed.open(
                new SubjectEndpoint(target, contract, deadlines), declaration, circumstances, deadlines, doubles);
        RunFolder folder;
        try {
            Served served = DeclarationAudit.of(bed, MOST_AT_ONCE);
            Preflight.examine(bed, target.address(), out);
            folder = report.map(RunFolder::named).orElseGet(() -> RunFolder.fresh(started));
            folder.begin(record);
            ask(bed.knowing(served), served, folder, terminal, out);
            folder.end(record.endedAfter(Duration.between(started, clock.instant()), served.mismatches()));
        } finally {
            close(bed);
        }
        RunReport document = report(folder);
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

    private RunRecord record(Subject subject, Instant started) {
        return new RunRecord(
                KitVersion.get(),
                basis.digest(),
                subject,
                circumstances.readings().values(),
                circumstances.start(),
                only,
                options(),
                reach,
                shard,
                started,
                Optional.empty(),
                waivers.inForce(),
                List.of(),
                RunRecord.selected(plan));
    }

    /** What the documents show is read back, so that they never show what the folder does not record. */
    private RunReport report(RunFolder folder) throws IOException {
        try {
            return RecordedReport.from(folder.path(), basis);
        } catch (RecordException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private List<String> options() {
        return Stream.of(
                        misbehaviour.stream().flatMap(name -> Stream.of("--misbehave", name)),
                        deadlines.words().stream().flatMap(word -> Stream.of("--deadline", word)),
                        circumstances.combination().stream().flatMap(name -> Stream.of("--combination", name)))
                .flatMap(words -> words)
                .toList();
    }

    private static Subject subject(URI target, boolean bundled, Declaration declaration) {
        return new Subject(
                declaration.implementation().name(),
                declaration.implementation().version(),
                target.toString(),
                bundled,
                declaration.roles(),
                declaration.options().settableClock(),
                declaration.options().deploymentsAtOnce(),
                declaration.knownFailureCodes());
    }

    private void announce(RunRecord record, PrintWriter out) {
        Subject subject = record.subject();
        out.println("Target:  " + (subject.bundled() ? "the bundled reference implementation" : subject.target()));
        out.println("Claims:  " + String.join(", ", subject.claim().roleLabels()));
        if (!deadlines.words().isEmpty()) {
            out.println("Waiting: " + String.join(", ", deadlines.words()));
        }
        out.println("Run:     " + plan.selected().size() + " of " + plan.all().size() + " scenarios"
                + record.shard()
                        .map(part -> ", shard " + part.index() + " of " + part.of())
                        .orElse(""));
    }
}
