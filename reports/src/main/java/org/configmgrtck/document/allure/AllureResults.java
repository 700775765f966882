package org.configmgrtck.document.allure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.configmgrtck.document.PrettyJson;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.document.WholeFile;
import org.configmgrtck.record.ReportFile;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;

/**
 * The folder {@code allure-results} of a report folder. The scenarios write their results into it while they run; when
 * all is judged, each result gets the status and the words of its verdict, so that Allure says nothing else than the
 * report, and the folder gets what describes the run: categories, environment and executor.
 */
public final class AllureResults {
    /** The folder's name in the report folder. */
    public static final String FOLDER = ReportFile.ALLURE_RESULTS.fileName();

    private static final String RESULT = "-result.json";
    /** The member that holds the scenario's id; an id needs no escape in JSON. */
    private static final Pattern SCENARIO = Pattern.compile("\"fullName\"\\s*:\\s*\"([^\"\\\\]*)\"");

    private final Path folder;
    private final ObjectMapper mapper = new ObjectMapper();

    private AllureResults(Path folder) {
        this.folder = folder;
    }

    /** Completes the results in the report folder; does nothing where there are none. */
    public static void complete(Path reportFolder, RunReport report) throws IOException {
        Path folder = reportFolder.resolve(FOLDER);
        if (Files.isDirectory(folder)) {
            new AllureResults(folder).complete(report);
        }
    }

    private void complete(RunReport report) throws IOException {
        Map<String, ScenarioVerdict> verdicts = new HashMap<>();
        report.judgement().scenarios().stream()
                .filter(one -> one.verdict() != Verdict.PASS)
                .forEach(one -> verdicts.put(one.scenario(), one));
        AllureStatus status = new AllureStatus(report);
        // A scenario that passed was passed to Allure as well: only the others have to be looked at.
        if (!verdicts.isEmpty()) {
            for (Path file : results()) {
                align(file, verdicts, status);
            }
        }
        write("categories.json", AllureRun.categories());
        write("executor.json", AllureRun.executor(report));
        WholeFile.write(
                folder.resolve("environment.properties"),
                out -> out.write(AllureRun.environment(report).getBytes(StandardCharsets.ISO_8859_1)));
    }

    private List<Path> results() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(RESULT))
                    .sorted()
                    .toList();
        }
    }

    private void align(Path file, Map<String, ScenarioVerdict> verdicts, AllureStatus status) throws IOException {
        String text = Files.readString(file);
        Matcher name = SCENARIO.matcher(text);
        ScenarioVerdict verdict = name.find() ? verdicts.get(name.group(1)) : null;
        if (verdict != null && mapper.readTree(text) instanceof ObjectNode result) {
            status.putInto(result, verdict);
            WholeFile.write(file, out -> PrettyJson.write(result, out));
        }
    }

    private void write(String name, Object value) throws IOException {
        WholeFile.write(folder.resolve(name), out -> PrettyJson.write(value, out));
    }
}
