package org.configmgrtck.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.configmgrtck.fact.StepFact.Status.DONE;
import static org.configmgrtck.fact.StepFact.Status.NOT_REACHED;
import static org.configmgrtck.fact.StepFact.Status.STOPPED_HERE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.FactLog;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.fact.Observation;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.fact.StepFact;
import org.configmgrtck.run.sample.SampleSteps;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A small feature that is not of the specification, run as the real ones are, in a folder with an awkward name. */
class FactRecorderTest {
    @TempDir
    private static Path temporary;

    private static Path folder;
    private static final Map<String, Fact> FACTS = new TreeMap<>();

    @BeforeAll
    static void run() throws IOException {
        folder = Files.createDirectory(temporary.resolve("a report, 100% 日本 #1"));
        Map<String, String> parameters = new HashMap<>(SuiteParameters.of(folder, 2));
        parameters.put("cucumber.glue", SampleSteps.class.getPackageName());
        // The other listener writes to wherever Allure has been told to, which is no matter here.
        parameters.computeIfPresent(
                "cucumber.plugin", (key, plugins) -> plugins.replace("," + AllureNarrator.class.getName(), ""));
        LauncherConfig config = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(config)
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(DiscoverySelectors.selectClasspathResource("sample/outcomes.feature"))
                        .filters(EngineFilter.includeEngines("cucumber"))
                        .configurationParameters(parameters)
                        .build());
        FactLog.Recorded recorded = FactLog.read(RunFolder.facts(folder));
        assertThat(recorded.problems()).isEmpty();
        recorded.facts().forEach(fact -> FACTS.put(fact.name(), fact));
        assertThat(recorded.facts()).hasSameSizeAs(FACTS.values());
    }

    private static List<StepFact.Status> steps(String name) {
        return FACTS.get(name).steps().stream().map(StepFact::status).toList();
    }

    @Test
    void eachScenarioIsOneFact() {
        assertThat(FACTS)
                .containsOnlyKeys(
                        "Passed",
                        "Failed",
                        "Inconclusive",
                        "Not asked",
                        "The kit breaks",
                        "Undefined",
                        "Row one",
                        "Row two",
                        "Failed as a whole",
                        "Failed before that",
                        "Nothing checked, and failed as a whole",
                        "A double stays open",
                        "Observed, and failed");
    }

    @Test
    void aFactSaysWhatWasAskedAndWhereItStands() {
        Fact fact = FACTS.get("Passed");
        assertThat(fact.scenario()).isEqualTo("SHV-3-01/passed");
        assertThat(fact.rule()).isEqualTo("Each ends in its own way");
        assertThat(fact.requirements()).containsExactly("SHV-3-01");
        assertThat(fact.readings()).containsExactly("cleared-value");
        assertThat(fact.feature()).isEqualTo("classpath:sample/outcomes.feature");
        assertThat(fact.line()).isEqualTo(7);
        assertThat(fact.steps())
                .containsExactly(
                        new StepFact("Given", "nothing special", DONE),
                        new StepFact("When", "2 checks are made", DONE),
                        new StepFact("Then", "all is well", DONE));
        assertThat(fact.duration()).isPositive();
    }

    @Test
    void aRowOfExamplesStandsInItsOwnLine() {
        assertThat(FACTS.get("Row one").line()).isEqualTo(40);
        assertThat(FACTS.get("Row two").line()).isEqualTo(41);
        assertThat(FACTS.get("Row two").rule()).isEqualTo("Each ends in its own way");
    }

    @Test
    void itSaysHowTheScenarioEnded() {
        assertThat(FACTS.get("Passed").outcome()).isEqualTo(new Outcome.Passed());
        assertThat(FACTS.get("Failed").outcome())
                .isEqualTo(new Outcome.Failed(new Finding("SHV-3-01", "this", "that", List.of(1))));
        assertThat(FACTS.get("Inconclusive").outcome())
                .isEqualTo(new Outcome.Inconclusive(ReasonCode.HANG, "no answer"));
        assertThat(FACTS.get("Not asked").outcome())
                .isEqualTo(new Outcome.NotApplicable("the subject does not claim this"));
        assertThat(FACTS.get("The kit breaks").outcome())
                .isInstanceOfSatisfying(
                        Outcome.KitError.class,
                        error -> assertThat(error.detail())
                                .startsWith("java.lang.IllegalStateException: broken at ")
                                .contains("SampleSteps.breaks"));
        assertThat(FACTS.get("Undefined").outcome()).isInstanceOf(Outcome.KitError.class);
    }

    @Test
    void itSaysWhereTheScenarioStopped() {
        assertThat(steps("Failed")).containsExactly(DONE, DONE, STOPPED_HERE, NOT_REACHED);
        assertThat(steps("Inconclusive")).containsExactly(STOPPED_HERE, NOT_REACHED);
        assertThat(steps("Not asked")).containsExactly(STOPPED_HERE, NOT_REACHED);
        assertThat(steps("The kit breaks")).containsExactly(STOPPED_HERE, NOT_REACHED);
        assertThat(steps("Undefined")).containsExactly(STOPPED_HERE, NOT_REACHED);
    }

    @Test
    void whatIsFoundWhenItsStepsAreThroughFailsAScenarioThatHadPassed() throws IOException {
        Fact fact = FACTS.get("Failed as a whole");
        assertThat(fact.outcome())
                .isEqualTo(new Outcome.Failed(new Finding("SHV-ISOLATION-01", "nothing", "something", List.of(7))));
        assertThat(fact.steps()).extracting(StepFact::status).containsExactly(DONE, DONE);
        assertThat(fact.checks()).isEqualTo(2);
        assertThat(folder.resolve(fact.transcript())).isNotEmptyFile();
        assertThat(FACTS.get("Failed before that").outcome())
                .isEqualTo(new Outcome.Failed(new Finding("SHV-3-01", "this", "that", List.of(1))));
    }

    @Test
    void itIsNoSubstituteForChecks() {
        Fact fact = FACTS.get("Nothing checked, and failed as a whole");
        assertThat(fact.outcome()).isEqualTo(new Outcome.Passed());
        assertThat(fact.checks()).isZero();
    }

    @Test
    void aDoubleThatStaysOpenIsTheKitsFault() {
        assertThat(FACTS.get("A double stays open").outcome())
                .isInstanceOfSatisfying(
                        Outcome.KitError.class,
                        error -> assertThat(error.detail()).contains("could not be closed"));
        assertThat(FACTS.get("A double stays open").transcript()).isNotEmpty();
    }

    @Test
    void itKeepsWhatWasObservedHoweverTheScenarioEnded() {
        Fact fact = FACTS.get("Observed, and failed");
        assertThat(fact.outcome()).isInstanceOf(Outcome.Failed.class);
        assertThat(fact.observations())
                .containsExactly(
                        new Observation("cleared-value", "a \"first\" <thing>, 日本"),
                        new Observation("cleared-value", "a second thing"));
        assertThat(FACTS.get("Failed").observations()).isEmpty();
    }

    @Test
    void itCountsTheChecks() {
        assertThat(FACTS.get("Passed").checks()).isEqualTo(2);
        assertThat(FACTS.get("Failed").checks()).isEqualTo(2);
        assertThat(FACTS.get("Row one").checks()).isZero();
    }

    @Test
    void theTranscriptIsWhereTheFactSays() throws IOException {
        Fact fact = FACTS.get("Passed");
        assertThat(fact.transcript()).isEqualTo("evidence/SHV-3-01/passed.json");
        JsonNode transcript =
                new ObjectMapper().readTree(folder.resolve(fact.transcript()).toFile());
        assertThat(transcript).hasSize(1);
        assertThat(transcript.get(0).get("summary").asText()).isEqualTo("GET /declaration → 200");
        assertThat(transcript.get(0).at("/exchange/responseBody").asText()).isEqualTo("日本");
        assertThat(transcript.get(0).at("/exchange/number").asInt()).isOne();
    }

    @Test
    void whatExchangedNothingHasNoTranscript() {
        assertThat(FACTS.get("Row one").transcript()).isEmpty();
        assertThat(folder.resolve("evidence/SHV-3-01"))
                .isDirectoryNotContaining(file -> file.toString().contains("row"));
    }
}
