package org.configmgrtck.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.configmgrtck.document.allure.AllureResults;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a scenario told Allure while it ran: in the end Allure says what the report says. */
class AllureResultsTest {
    private static final Map<Verdict, String> STATUS = Map.of(
            Verdict.PASS, "passed",
            Verdict.FAIL, "failed",
            Verdict.INCONCLUSIVE, "broken",
            Verdict.KIT_ERROR, "broken",
            Verdict.NOT_APPLICABLE, "skipped");
    private static final Pattern ACTS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Cs}\\x{2028}\\x{2029}&&[^\\n\\t]]");

    @TempDir
    Path folder;

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 40);
    }

    static Stream<Named<String>> texts() {
        return Corpus.texts();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void statusesAreTheVerdicts(int seed) throws IOException {
        RunReport report = ArbitraryRun.of(seed);
        record(report);
        AllureResults.complete(folder, report);
        List<ScenarioVerdict> scenarios = report.judgement().scenarios();
        for (int i = 0; i < scenarios.size(); i++) {
            ScenarioVerdict scenario = scenarios.get(i);
            JsonObject result = result(i);
            assertThat(result.getString("status")).isEqualTo(STATUS.get(scenario.verdict()));
            assertThat(result.getJsonArray("steps")).hasSize(1);
            if (scenario.verdict() != Verdict.PASS) {
                JsonObject details = result.getJsonObject("statusDetails");
                assertThat(details.getString("message"))
                        .startsWith(scenario.verdict().name());
                assertThat(details.getBoolean("muted"))
                        .isEqualTo(!report.judgement()
                                .ending()
                                .waiversOf(scenario.scenario())
                                .isEmpty());
                assertThat(categories(result)).isEqualTo(1);
            }
        }
        assertThat(environment())
                .containsEntry("Verdict", report.judgement().verdict().words())
                .containsEntry("Scenarios", report.counts().scenarioWords());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatTheSubjectSendsStaysText(String text) throws IOException {
        RunReport report = HostileRun.of(text);
        record(report);
        AllureResults.complete(folder, report);
        for (int i = 0; i < HostileRun.SCENARIOS; i++) {
            assertThat(result(i).toString()).doesNotContainPattern(ACTS).doesNotContain("<");
        }
        Properties environment = environment();
        assertThat(environment.stringPropertyNames())
                .containsExactlyInAnyOrder(
                        "Verdict",
                        "Exit.code",
                        "Scenarios",
                        "Requirements",
                        "Subject",
                        "Target",
                        "Roles",
                        "Kit",
                        "Started");
        assertThat(environment)
                .containsEntry("Verdict", report.judgement().verdict().words());
        assertThat(environment.getProperty("Subject")).doesNotContainPattern(ACTS);
    }

    @Test
    void withoutResultsNothingIsMade() throws IOException {
        AllureResults.complete(folder, ArbitraryRun.of(1));
        assertThat(folder).isEmptyDirectory();
    }

    /** Leaves what the scenarios would have left, all passed. */
    private void record(RunReport report) throws IOException {
        Path results = Files.createDirectories(folder.resolve(AllureResults.FOLDER));
        int number = 0;
        for (ScenarioVerdict one : report.judgement().scenarios()) {
            Files.writeString(
                    results.resolve(number++ + "-result.json"),
                    "{\"fullName\":\"" + one.scenario() + "\",\"status\":\"passed\",\"steps\":[{}]}");
        }
    }

    private JsonObject result(int number) throws IOException {
        return Seen.json(Files.readString(folder.resolve(AllureResults.FOLDER).resolve(number + "-result.json")));
    }

    /** How many categories take the result, as Allure would choose them. */
    private long categories(JsonObject result) throws IOException {
        Path file = folder.resolve(AllureResults.FOLDER).resolve("categories.json");
        String message = result.getJsonObject("statusDetails").getString("message");
        return Stream.of(new ObjectMapper().readValue(file.toFile(), Map[].class))
                .filter(one -> one.get("matchedStatuses").equals(List.of(result.getString("status"))))
                .filter(one -> Pattern.compile(one.get("messageRegex").toString(), Pattern.DOTALL)
                        .matcher(message)
                        .matches())
                .count();
    }

    private Properties environment() throws IOException {
        Path file = folder.resolve(AllureResults.FOLDER).resolve("environment.properties");
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(file, StandardCharsets.ISO_8859_1)));
        return properties;
    }
}
