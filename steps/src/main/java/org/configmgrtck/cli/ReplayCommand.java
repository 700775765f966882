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
import org.configmgrtck.bundle.Bundle;
import org.configmgrtck.bundle.ZipTrick;
import org.configmgrtck.document.Columns;
import org.configmgrtck.document.RecordedReport;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.plan.SpecifiedBasis;
import org.configmgrtck.record.Basis;
import org.configmgrtck.record.RecordedRun;
import org.configmgrtck.record.ReportFile;
import org.configmgrtck.run.RunFolder;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.ExitCode;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tck replay}: one question again. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Asks one scenario of a report again, of the same target, with the same readings, clock and"
                + " options, and says whether it still fails or is mended. Passwords and tokens are in no report: set the"
                + " same environment variables as for the run.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:mended, or it passes as before",
            "1:still failing, or newly failing",
            "2:inconclusive",
            "4:the target could not be reached, or failed the preflight",
            "64:wrong usage, or the report can't be used",
            "70:the kit itself failed"
        })
final class ReplayCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BUNDLE", description = "A report folder, or a zip file of one.")
    private Path bundle;

    @Parameters(index = "1", paramLabel = "SCENARIO", description = "The scenario's id, as the report has it.")
    private String scenario;

    @Option(
            names = "--target",
            paramLabel = "URL",
            description = "Where the target is now, if its address has changed.")
    private Optional<String> target = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Where to leave the report of this run. Default: a new folder below tck-reports.")
    private Optional<Path> report = Optional.empty();

    ReplayCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Basis basis = SpecifiedBasis.load().basis();
        RecordedRun before;
        RunReport former;
        try (Bundle opened = Bundle.open(bundle)) {
            before = RecordedRun.in(opened.folder());
            former = RecordedReport.of(before, basis);
        } catch (ZipTrick e) {
            throw new WrongUsage(e.getMessage());
        }
        if (target.isPresent() && before.record().subject().bundled()) {
            throw new WrongUsage("--target: the report is of the bundled reference implementation; leave it out.");
        }
        ScenarioVerdict old = verdict(former)
                .orElseThrow(
                        () -> new WrongUsage("the report has no scenario " + Visible.cut(Visible.line(scenario), 200)
                                + ". tck list shows the ids; a failure in the report names its own."));
        Path folder = report.orElseGet(
                () -> RunFolder.fresh(Clock.systemUTC().instant()).path());
        List<String> words = new ReplayWords(before.record()).of(scenario, target);
        words.addAll(List.of("--report", folder.toString()));
        int exitCode = asked(words);
        if (!Files.exists(ReportFile.JSON.in(folder))) {
            RunFolder.discard(folder);
            return exitCode;
        }
        return told(old.verdict(), verdict(RecordedReport.from(folder, basis)).orElseThrow());
    }

    private int asked(List<String> words) {
        CommandLine tck = spec.parent().commandLine();
        List<String> all = new ArrayList<>(List.of("run"));
        all.addAll(words);
        return tck.execute(all.toArray(String[]::new));
    }

    private Optional<ScenarioVerdict> verdict(RunReport of) {
        return of.judgement().scenarios().stream()
                .filter(one -> one.scenario().equals(scenario))
                .findFirst();
    }

    private int told(Verdict old, ScenarioVerdict now) {
        boolean failed = old == Verdict.FAIL;
        String words = switch (now.verdict()) {
            case PASS -> failed ? "Mended: it failed before, and passes now" : "It passes; before it was " + old;
            case FAIL -> failed ? "Still failing" : "Newly failing: before it was " + old;
            default -> "No answer: " + now.verdict() + ", " + now.reason() + "; before it was " + old;
        };
        int exitCode = switch (now.verdict()) {
            case PASS -> ExitCode.CONFORMANT.code();
            case FAIL -> ExitCode.NOT_CONFORMANT.code();
            case KIT_ERROR -> ExitCode.KIT_FAILED.code();
            default -> ExitCode.NOT_DECIDED.code();
        };
        Columns.wrap("Replay:  ", Visible.cut(Visible.line(words + " (exit code " + exitCode + ")"), 400), 80)
                .forEach(out::println);
        return exitCode;
    }
}
