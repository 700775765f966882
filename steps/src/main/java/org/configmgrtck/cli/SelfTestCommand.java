package org.configmgrtck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.configmgrtck.document.SelfTestFolder;
import org.configmgrtck.document.SelfTestSummary;
import org.configmgrtck.document.Style;
import org.configmgrtck.plan.Selection;
import org.configmgrtck.plan.Selection.UnknownSelection;
import org.configmgrtck.plan.SpecifiedScenarios;
import org.configmgrtck.run.RunFolder;
import org.configmgrtck.selftest.Matrix;
import org.configmgrtck.selftest.Misbehaviour;
import org.configmgrtck.selftest.SelfTest;
import org.configmgrtck.selftest.Trial;
import org.configmgrtck.specification.Specification;
import org.configmgrtck.verdict.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tck self-test}: the kit shows that it can fail. */
@Command(
        name = "self-test",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Has the scenarios judge the reference implementation in each way in which it can be told to be"
                + " wrong. Each must be caught: a scenario of the requirement that it breaks must fail. It is caught"
                + " precisely if no requirement fails that it does not break. Each is asked all scenarios of its own"
                + " requirement, and of each other requirement of its roles the first and the last one; what breaks"
                + " nothing is asked everything.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all are caught, at least 95 %% of them precisely, and what breaks nothing is not accused",
            "1:they are not",
            "2:those that --only named are; the others were not tried",
            "64:wrong usage",
            "70:the kit itself failed"
        })
final class SelfTestCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final PrintWriter out;

    @Option(
            names = "--only",
            paramLabel = "NAME-OR-GLOB",
            description = "Try only this misbehaviour, those that break this requirement (SHV-3-01), or what the glob"
                    + " matches. May be given several times.")
    private List<String> only = List.of();

    @Option(
            names = "--asking",
            paramLabel = "ID-OR-GLOB",
            description = "Ask only these scenarios, as tck run --only would. May be given several times. What other"
                    + " scenarios would catch is then not caught.")
    private List<String> asking = List.of();

    @Option(
            names = "--whole",
            description = "Ask every scenario of each misbehaviour, whatever its role. Takes ten times as long.")
    private boolean whole;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Where to leave the report. Default: a new folder below tck-reports.")
    private Optional<Path> report;

    SelfTestCommand(Terminal terminal, PrintWriter out) {
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        Clock clock = Clock.systemUTC();
        Instant started = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<Misbehaviour> misbehaviours = Misbehaviours.selected(Misbehaviours.all(), only);
        Specification specification = Specification.load();
        report.filter(path -> Files.exists(path) && !Files.isDirectory(path)).ifPresent(path -> {
            throw new WrongUsage("--report " + path + " is a file. Name a folder.");
        });
        Path folder = report.orElseGet(() -> RunFolder.fresh(started).path());
        out.println("Target:  the bundled reference implementation, in each way to be wrong");
        out.println("Tries:   " + misbehaviours.size() + " misbehaviours");
        List<Trial> trials = trials(misbehaviours, specification);
        SelfTest test = new SelfTest(
                KitVersion.get(), started, Duration.between(started, clock.instant()), whole, only, asking, trials);
        new SelfTestFolder(folder).write(test, Matrix.of(specification, trials));
        new SelfTestSummary(Style.of(terminal.colours()))
                .write(test, folder.resolve(SelfTestFolder.PAGE).toString(), out);
        return test.exitCode().code();
    }

    private List<Trial> trials(List<Misbehaviour> misbehaviours, Specification specification) throws IOException {
        SelfTestProgress progress = new SelfTestProgress(misbehaviours.size(), terminal, out);
        List<Trial> trials = new ArrayList<>();
        Path scratch = Files.createTempDirectory("tck-self-test");
        try (Trials tried = new Trials(specification, asked(), whole, scratch)) {
            for (Misbehaviour misbehaviour : misbehaviours) {
                Trial trial = tried.of(misbehaviour);
                progress.tried(trial);
                trials.add(trial);
            }
        } finally {
            delete(scratch);
        }
        return trials;
    }

    private Plan asked() {
        try {
            return Selection.of(SpecifiedScenarios.read(), asking);
        } catch (UnknownSelection e) {
            throw new WrongUsage(e.getMessage().replace("--only", "--asking"));
        }
    }

    private static void delete(Path folder) {
        try {
            Files.deleteIfExists(RunFolder.facts(folder));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
