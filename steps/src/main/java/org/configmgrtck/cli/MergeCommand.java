package org.configmgrtck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.configmgrtck.bundle.ManifestFile;
import org.configmgrtck.document.ConsoleSummary;
import org.configmgrtck.document.RecordedReport;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.document.Style;
import org.configmgrtck.plan.SpecifiedBasis;
import org.configmgrtck.record.Basis;
import org.configmgrtck.record.Merge;
import org.configmgrtck.record.RecordedRun;
import org.configmgrtck.record.ReportFile;
import org.configmgrtck.run.MergedFolder;
import org.configmgrtck.run.RunFolder;
import org.configmgrtck.seal.Seal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tck merge}: the shards of a run into one report. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Makes one report of all shards of a run, the same as if the run had not been split. Every shard"
                + " has to be there, once, and to have asked the same subject in the same way.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0 to 3:as of tck run, for the run as a whole",
            "64:the folders are not all shards of one run, or one of them can't be used; nothing is written",
            "70:the kit itself failed"
        })
final class MergeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final PrintWriter out;

    @Parameters(
            paramLabel = "DIR",
            arity = "1..*",
            description = "The report folder of each shard, in any order, as tck run --shard I/N --report DIR left it.")
    private List<Path> folders = List.of();

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Where to leave the report: a new or an empty folder. Default: a new one below tck-reports.")
    private Optional<Path> report = Optional.empty();

    @Mixin
    private SignOptions signing = new SignOptions();

    MergeCommand(Terminal terminal, PrintWriter out) {
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Seal> seal = signing.seal(Environment::variable);
        SpecifiedBasis specified = SpecifiedBasis.load();
        Basis basis = specified.basis();
        List<RecordedRun> runs = new ArrayList<>();
        for (Path folder : folders) {
            RecordedRun run = RecordedRun.in(folder);
            run.require(basis);
            runs.add(run);
        }
        Merge merge = Merge.of(runs, basis.scenarios());
        out.println("Merged:  " + runs.size() + (runs.size() == 1 ? " shard" : " shards") + "\n");
        RunReport merged = RecordedReport.of(new RecordedRun(folders.get(0), merge.record(), merge.facts()), basis);
        Path written = write(merge, merged, specified);
        new ConsoleSummary(Style.of(terminal.colours()))
                .write(merged, ReportFile.PAGE.in(written).toString(), out);
        if (seal.isPresent()) {
            Sealing.sign(written, seal.get(), Clock.systemUTC(), out);
        }
        return merged.judgement().exitCode().code();
    }

    private Path write(Merge merge, RunReport merged, SpecifiedBasis specified) throws IOException {
        Path named = report.orElseGet(
                () -> RunFolder.fresh(Clock.systemUTC().instant()).path());
        boolean written = false;
        try (MergedFolder folder = MergedFolder.begin(named)) {
            folder.fill(merge);
            new Documents(folder.path(), terminal).write(merged);
            new ManifestFile(folder.path()).write(merged.kitVersion(), specified.listed());
            folder.finish();
            written = true;
            return named;
        } finally {
            if (!written && report.isEmpty()) {
                Files.deleteIfExists(named);
            }
        }
    }
}
