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
import org.configmgrtck.deployment.Circumstances;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.document.ConsoleSummary;
import org.configmgrtck.document.RecordedReport;
import org.configmgrtck.document.ReportFolder;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.document.Style;
import org.configmgrtck.record.Basis;
import org.configmgrtck.record.RecordException;
import org.configmgrtck.record.RunRecord;
import org.configmgrtck.record.Shard;
import org.configmgrtck.record.Subject;
import org.configmgrtck.run.RunFolder;
import org.configmgrtck.run.Suite;
import org.configmgrtck.subject.Contract;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.SubjectEndpoint;
import org.configmgrtck.verdict.Plan;

/** One run from the first question to the exit code. */
public final class Run {
    /** More scenarios at once only wait for each other on few cores. */
    private static final int MOST_AT_ONCE = 4;

    private final Plan plan;
    private final List<String> only;
    private final Optional<Shard> shard;
    private final Basis basis;
    private final Circumstances circumstances;
    private final Optional<String> misbehaviour;
    private final Optional<Path> report;
    private final Clock clock;

    /**
     * @param shard the part of a run that the plan is; empty for a run that is not split
     * @param only what {@code --only} named, for the report
     * @param circumstances what was chosen for all scenarios
     * @param misbehaviour of the bundled reference implementation
     * @param report the report folder; empty for a fresh one
     */
    public Run(
            Plan plan,
            Optional<Shard> shard,
            List<String> only,
            Basis basis,
            Circumstances circumstances,
            Optional<String> misbehaviour,
            Optional<Path> report,
            Clock clock) {
        this.shard = shard;
        this.basis = basis;
        this.circumstances = circumstances;
        this.plan = plan;
        this.only = List.copyOf(only);
        this.misbehaviour = misbehaviour;
        this.report = report;
        this.clock = clock;
    }

    /** Judges the bundled reference implementation. */
    int againstReference(Terminal terminal, PrintWriter out) throws IOException {
        try (BundledReference reference = BundledReference.start(misbehaviour)) {
            return judge(reference.address(), true, terminal, out);
        }
    }

    /** Judges the target. */
    public int against(URI target, Terminal terminal, PrintWriter out) throws IOException {
        return judge(target, false, terminal, out);
    }

    private int judge(URI target, boolean bundled, Terminal terminal, PrintWriter out) throws IOException {
        Instant started = clock.instant();
        Contract contract = Contract.load();
        Declaration declaration = Preflight.declaration(target, contract);
        RunFolder folder = report.map(RunFolder::named).orElseGet(() -> RunFolder.fresh(started));
        RunRecord record = record(subject(target, bundled, declaration), started);
        folder.begin(record);
        announce(record, out);
        ask(new SubjectEndpoint(target, contract, SubjectEndpoint.CALL_DEADLINE), declaration, folder, terminal, out);
        folder.end(record.endedAfter(Duration.between(started, clock.instant())));
        RunReport document = report(folder);
        ReportFolder.standard(folder.path()).write(document);
        new ConsoleSummary(Style.of(terminal.colours()))
                .write(document, folder.path().resolve("report.html").toString(), out);
        return document.judgement().exitCode().code();
    }

    private void ask(
            SubjectEndpoint subject, Declaration declaration, RunFolder folder, Terminal terminal, PrintWriter out) {
        int parallelism = Math.min(declaration.options().deploymentsAtOnce(), MOST_AT_ONCE);
        try (TestBed bed = TestBed.open(subject, declaration, circumstances)) {
            Progress progress = new Progress(plan.selected().size(), terminal, out);
            new Suite(bed, folder.path(), parallelism).run(plan, List.of(progress));
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
                List.of(),
                shard,
                started,
                Optional.empty(),
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
        out.println("Run:     " + plan.selected().size() + " of " + plan.all().size() + " scenarios"
                + record.shard()
                        .map(part -> ", shard " + part.index() + " of " + part.of())
                        .orElse(""));
    }
}
