package org.configmgrtck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.configmgrtck.document.ConsoleSummary;
import org.configmgrtck.document.RecordedReport;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.document.Style;
import org.configmgrtck.document.allure.AllurePage;
import org.configmgrtck.document.allure.AllureResults;
import org.configmgrtck.plan.SpecifiedBasis;
import org.configmgrtck.record.ReportFile;
import org.configmgrtck.record.RunRecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tck report}: the documents of a run that is over. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Writes all documents of a run again, from what its folder records of it (run.json, facts.ndjson)."
                        + " Nothing is asked.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0 to 3:as of the run",
            "64:the folder holds no run that has ended, or Allure is not there",
            "70:the kit itself failed"
        })
final class ReportCommand implements Callable<Integer> {
    private static final Path REPORTS = Path.of("tck-reports");

    private final Terminal terminal;
    private final PrintWriter out;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "The report folder. Default: the newest one below tck-reports.")
    private Optional<Path> named = Optional.empty();

    @Option(
            names = "--allure",
            description = "Make allure.html as well: what Allure shows of the run, in one file that needs no server.")
    private boolean allure;

    ReportCommand(Terminal terminal, PrintWriter out) {
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = named.isPresent() ? named.get() : newest();
        AllurePage page = new AllurePage(AllureGenerator.folder());
        RunReport report = RecordedReport.from(folder, SpecifiedBasis.load().basis());
        if (allure) {
            require(page, folder);
        }
        new Documents(folder, terminal).writeAgain(report);
        if (allure) {
            page.write(folder);
        }
        new ConsoleSummary(Style.of(terminal.colours()))
                .write(report, ReportFile.PAGE.in(folder).toString(), out);
        if (allure) {
            out.println("Allure:  " + folder.resolve(AllurePage.NAME));
        }
        return report.judgement().exitCode().code();
    }

    private static void require(AllurePage page, Path folder) {
        if (!page.possible()) {
            throw new WrongUsage("--allure: expected Allure's command line in " + AllureGenerator.folder()
                    + ", where the build puts it beside tck.jar. Run mvn -B package -DskipTests in the kit's folder.");
        }
        if (!Files.isDirectory(folder.resolve(AllureResults.FOLDER))) {
            throw new WrongUsage("--allure: " + folder + " holds no " + AllureResults.FOLDER
                    + ". Name a folder that tck run or tck merge left behind.");
        }
    }

    private static Path newest() throws IOException {
        if (Files.isDirectory(REPORTS)) {
            try (Stream<Path> folders = Files.list(REPORTS)) {
                Optional<Path> newest = folders.filter(
                                folder -> Files.isRegularFile(folder.resolve(RunRecordFile.NAME)))
                        // The names begin with the time; of two in one second the second is longer.
                        .max(Comparator.comparing((Path folder) -> stem(folder))
                                .thenComparing(folder -> folder.toString().length())
                                .thenComparing(Path::toString));
                if (newest.isPresent()) {
                    return newest.get();
                }
            }
        }
        throw new WrongUsage("There is no report below " + REPORTS + ". Name the report folder.");
    }

    private static String stem(Path folder) {
        String name = folder.getFileName().toString();
        return name.substring(0, Math.min(name.length(), "20261122-032900".length()));
    }
}
