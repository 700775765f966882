package org.configmgrtck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.configmgrtck.bundle.ManifestFile;
import org.configmgrtck.deadline.Deadline;
import org.configmgrtck.deadline.Errand;
import org.configmgrtck.deployment.DeclarationAudit;
import org.configmgrtck.deployment.Served;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.document.ConsoleSummary;
import org.configmgrtck.document.RecordedReport;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.document.Style;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.exchange.Timed;
import org.configmgrtck.plan.SpecifiedBasis;
import org.configmgrtck.record.RecordException;
import org.configmgrtck.record.ReportFile;
import org.configmgrtck.record.RunRecord;
import org.configmgrtck.record.Subject;
import org.configmgrtck.run.RunFolder;
import org.configmgrtck.run.Suite;
import org.configmgrtck.run.Transcript;
import org.configmgrtck.seal.Seal;
import org.configmgrtck.subject.Contract;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.SubjectEndpoint;
import org.configmgrtck.subject.Target;

/** One run from the first question to the exit code. */
final class Run {
    private final RunSettings settings;
    private final SpecifiedBasis specified;
    private final Optional<Path> report;
    private final Waivers waivers;
    private final Optional<Seal> seal;
    private final Clock clock;

    /**
     * @param report the report folder; empty for a fresh one
     * @param waivers have a say in the exit code
     * @param seal signs the report; empty if it is not to be signed
     */
    Run(
            RunSettings settings,
            SpecifiedBasis specified,
            Optional<Path> report,
            Waivers waivers,
            Optional<Seal> seal,
            Clock clock) {
        this.settings = settings;
        this.specified = specified;
        this.report = report;
        this.waivers = waivers;
        this.seal = seal;
        this.clock = clock;
    }

    /** Judges the bundled reference implementation. */
    int againstReference(Terminal terminal, PrintWriter out) throws IOException {
        try (BundledReference reference = BundledReference.start(
                settings.misbehaviour(), settings.deadlines().of(Deadline.START))) {
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
        Journal declared = new Journal();
        Declaration declaration = Preflight.declaration(target, contract, settings.deadlines(), declared);
        RunRecord record = record(subject(target.address(), bundled, declaration), started);
        announce(record, out);
        TestBed bed = TestBed.open(
                new SubjectEndpoint(target, contract, settings.deadlines()),
                declaration,
                settings.circumstances(),
                settings.deadlines(),
                settings.doubles());
        RunFolder folder;
        try {
            Served audited = DeclarationAudit.of(bed);
            Served served = settings.doctor() ? Preflight.examine(bed, audited, target.address(), out) : audited;
            report.filter(path -> Files.exists(RunFolder.facts(path)))
                    .ifPresent(path -> out.println("Report:  replaces the former one in " + path));
            folder = report.map(RunFolder::named).orElseGet(() -> RunFolder.fresh(started));
            folder.begin(record);
            List<Timed> claimed = Stream.concat(declared.timed().stream(), served.exchanges().stream())
                    .toList();
            folder.keep("declaration.json", Transcript.of(0, claimed).json());
            ask(bed.knowing(served), served, folder, terminal, out);
            keepLate(bed.late(), folder, out);
            folder.end(record.endedAfter(Duration.between(started, clock.instant()), served.mismatches()));
        } finally {
            close(bed);
        }
        RunReport document = report(folder);
        new Documents(folder.path(), terminal).write(document);
        new ManifestFile(folder.path()).write(document.kitVersion(), specified.listed());
        waivers.begin(document.judgement(), out);
        new ConsoleSummary(Style.of(terminal.colours()))
                .write(document, ReportFile.PAGE.in(folder.path()).toString(), out);
        if (seal.isPresent()) {
            Sealing.sign(folder.path(), seal.get(), clock, out);
        }
        return document.judgement().exitCode().code();
    }

    private void ask(TestBed bed, Served served, RunFolder folder, Terminal terminal, PrintWriter out)
            throws IOException {
        Progress progress = new Progress(settings.plan().selected().size(), terminal, out);
        new Suite(bed, folder.path(), served.deploymentsAtOnce()).run(settings.plan(), List.of(progress));
    }

    /** What came after its scenario had ended was seen by no check, so it is told apart. */
    private static void keepLate(Journal late, RunFolder folder, PrintWriter out) throws IOException {
        int requests = late.mark();
        if (requests > 0) {
            folder.keep(
                    "late-requests.json",
                    Transcript.of(0, late.timed(), late.refused(), List.of()).json());
            out.println("Late:    " + requests + (requests == 1 ? " request" : " requests")
                    + " came to a double after its scenario had ended.\n         No check saw them; see"
                    + " evidence/late-requests.json.\n");
        }
    }

    /** A scenario that never ends may hold what the doubles need in order to close. */
    private void close(TestBed bed) {
        try {
            Errand.start("tck-closing", bed::close).await(settings.deadlines().of(Deadline.GRACE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private RunRecord record(Subject subject, Instant started) {
        return new RunRecord(
                KitVersion.get(),
                specified.basis().digest(),
                subject,
                settings.circumstances().readings().values(),
                settings.circumstances().start(),
                settings.only(),
                settings.options(),
                settings.reach(),
                settings.shard(),
                started,
                Optional.empty(),
                waivers.inForce(),
                List.of(),
                RunRecord.selected(settings.plan()));
    }

    /** What the documents show is read back, so that they never show what the folder does not record. */
    private RunReport report(RunFolder folder) throws IOException {
        try {
            return RecordedReport.from(folder.path(), specified.basis());
        } catch (RecordException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
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
        if (!settings.deadlines().words().isEmpty()) {
            out.println("Waiting: " + String.join(", ", settings.deadlines().words()));
        }
        out.println("Run:     " + settings.plan().selected().size() + " of "
                + settings.plan().all().size() + " scenarios"
                + record.shard()
                        .map(part -> ", shard " + part.index() + " of " + part.of())
                        .orElse(""));
    }
}
