package org.configmgrtck.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.configmgrtck.conformance.TroubledReference.Fate;
import org.configmgrtck.house.Exhaustive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A target that does not answer costs its scenarios their verdict, and the others neither verdict nor time. */
@Exhaustive
@Timeout(120)
class DeadlineTest {
    /** The preflight asks for a few statements of health itself. */
    private static final int AFTER_PREFLIGHT = 10;

    private static final String SOME = "SHV-3-*";

    @TempDir
    Path folder;

    private Verdicts run(TroubledReference target, String... deadlines) throws IOException {
        List<String> options = new ArrayList<>(List.of("--target", target.address(), "--only", SOME));
        for (String deadline : deadlines) {
            options.addAll(List.of("--deadline", deadline));
        }
        return Verdicts.ofRun(folder, options.toArray(String[]::new));
    }

    private static void assertReasons(List<JsonNode> scenarios, String code) {
        assertThat(scenarios)
                .isNotEmpty()
                .allSatisfy(scenario ->
                        assertThat(scenario.path("reasonCode").asText()).isEqualTo(code));
    }

    @Test
    void oneHangCostsOneScenario() throws IOException {
        AtomicInteger statements = new AtomicInteger();
        try (TroubledReference target = new TroubledReference(
                call -> call.endsWith("/statements-of-health") && statements.incrementAndGet() == AFTER_PREFLIGHT
                        ? Fate.HANGS
                        : Fate.ANSWERED)) {
            Verdicts verdicts = run(target, "call=2s");
            assertThat(verdicts.scenarios("INCONCLUSIVE")).hasSize(1);
            assertReasons(verdicts.scenarios("INCONCLUSIVE"), "hang");
            assertThat(verdicts.scenarios("PASS")).hasSizeGreaterThan(5);
            assertThat(verdicts.scenarios("FAIL")).isEmpty();
            assertThat(verdicts.exitCode()).isEqualTo(2);
            assertThat(verdicts.out()).contains("Waiting: call=2s", "--deadline call=2s");
        }
    }

    @Test
    void whoNoLongerAnswersIsGivenUp() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        try (TroubledReference target =
                new TroubledReference(call -> calls.incrementAndGet() > 12 ? Fate.HANGS : Fate.ANSWERED)) {
            long began = System.nanoTime();
            Verdicts verdicts = Verdicts.ofRun(
                    folder,
                    "--skip-doctor",
                    "--target",
                    target.address(),
                    "--deadline",
                    "call=500ms",
                    "--deadline",
                    "probe=500ms",
                    "--deadline",
                    "absence=1s");
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(90));
            assertThat(verdicts.scenarios("INCONCLUSIVE")).hasSizeGreaterThan(400);
            assertReasons(verdicts.scenarios("INCONCLUSIVE"), "hang");
            assertThat(verdicts.scenarios("INCONCLUSIVE"))
                    .anySatisfy(scenario -> assertThat(scenario.path("reason").asText())
                            .isEqualTo("not asked, since the subject no longer answers, and did not come back within"
                                    + " 1s: GET /declaration: no complete answer within 500 ms"));
            assertThat(verdicts.scenarios("KIT_ERROR")).isEmpty();
            assertThat(calls.get()).isLessThan(60);
        }
    }

    @Test
    void whoComesBackIsAskedAgain() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        AtomicInteger probes = new AtomicInteger();
        try (TroubledReference target = new TroubledReference(call -> {
            boolean away = calls.incrementAndGet() > 12 && probes.get() < 4;
            if (away && call.equals("GET /declaration")) {
                probes.incrementAndGet();
            }
            return away ? Fate.CRASHES : Fate.ANSWERED;
        })) {
            Verdicts verdicts =
                    Verdicts.ofRun(folder, "--target", target.address(), "--only", "SHV-4-*", "--skip-doctor");
            assertThat(probes).hasValue(4);
            assertThat(verdicts.scenarios("PASS")).hasSizeGreaterThan(5);
            assertReasons(verdicts.scenarios("INCONCLUSIVE"), "crash");
            assertThat(verdicts.scenarios("INCONCLUSIVE"))
                    .anySatisfy(scenario -> assertThat(scenario.path("reason").asText())
                            .startsWith("not asked, since the subject no longer answers: GET /declaration: "));
            assertThat(verdicts.scenarios("KIT_ERROR")).isEmpty();
        }
    }

    @Test
    void whatTheRunHasNoTimeForIsNotAskedAndSaysSo() throws IOException {
        try (TroubledReference target =
                new TroubledReference(call -> call.equals("GET /declaration") ? Fate.ANSWERED : Fate.SLOW)) {
            Verdicts verdicts = Verdicts.ofRun(
                    folder, "--target", target.address(), "--only", "SHV-*", "--deadline", "run=6s", "--skip-doctor");
            assertThat(verdicts.exitCode()).isEqualTo(2);
            assertReasons(verdicts.scenarios("INCONCLUSIVE"), "out-of-time");
            assertThat(verdicts.scenarios("PASS")).isNotEmpty();
            assertThat(verdicts.scenarios("KIT_ERROR")).isEmpty();
            assertThat(verdicts.scenarios("INCONCLUSIVE"))
                    .anySatisfy(scenario -> assertThat(scenario.path("reason").asText())
                            .isEqualTo("not asked, since the run's deadline of 6s had passed"));
            assertThat(verdicts.out()).contains("The run's time was up before");
        }
    }

    @Test
    void aScenarioThatTakesTooLongIsAHangWithAStackInItsEvidence() throws IOException {
        try (TroubledReference target =
                new TroubledReference(call -> call.endsWith("/statements-of-health") ? Fate.HANGS : Fate.ANSWERED)) {
            Verdicts verdicts = run(target, "scenario=1s", "call=5s");
            List<JsonNode> inconclusive = verdicts.scenarios("INCONCLUSIVE");
            assertReasons(inconclusive, "hang");
            assertThat(inconclusive).allSatisfy(scenario -> {
                assertThat(scenario.path("reason").asText())
                        .isEqualTo("it took longer than the deadline of 1s for one scenario");
                assertThat(Files.readString(
                                folder.resolve(scenario.path("transcript").asText())))
                        .contains("/statements-of-health → no answer (the run was interrupted)")
                        .contains("\"stack\" : [")
                        .contains("org.configmgrtck.steps.");
            });
            assertThat(verdicts.scenarios("KIT_ERROR")).isEmpty();
        }
    }
}
