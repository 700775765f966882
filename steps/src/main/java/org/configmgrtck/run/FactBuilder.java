package org.configmgrtck.run;

import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestStepFinished;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.deployment.NonConformance;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Observation;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.fact.StepFact;
import org.configmgrtck.plan.ScenarioId;
import org.configmgrtck.specification.ScenarioTags;
import org.configmgrtck.subject.Inconclusive;
import org.opentest4j.TestAbortedException;

/** Gathers what is known of one scenario until it ends. */
final class FactBuilder {
    private static final String SPECIFICATION = "classpath:features/";

    private final TestCase testCase;
    private final String id;
    private final List<StepFact> steps = new ArrayList<>();
    private int checks;
    private List<Observation> observations = List.of();
    private Optional<String> transcript = Optional.empty();
    private Optional<Outcome> overrun = Optional.empty();

    FactBuilder(TestCase testCase) {
        this.testCase = testCase;
        this.id = ScenarioId.of(testCase.getTags(), testCase.getName());
    }

    void step(TestStepFinished event) {
        if (event.getTestStep() instanceof PickleStepTestStep step) {
            steps.add(new StepFact(
                    step.getStep().getKeyword().strip(), step.getStep().getText(), status(event.getResult())));
        }
    }

    void checks(byte[] count) {
        checks = Integer.parseInt(new String(count, StandardCharsets.US_ASCII));
    }

    /** The scenario took too long; nothing else counts. */
    void overrun(Outcome outcome) {
        overrun = Optional.of(outcome);
    }

    void observations(byte[] attachment) {
        observations = ObservationsAttachment.read(attachment).observations();
    }

    /** Where the transcript goes, relative to the report folder. */
    String transcript() {
        String path = "evidence/" + id + ".json";
        transcript = Optional.of(path);
        return path;
    }

    Fact finish(Result result, String rule) {
        return new Fact(
                id,
                testCase.getName(),
                feature(testCase),
                testCase.getLocation().getLine(),
                rule,
                ScenarioTags.requirements(testCase.getTags()),
                ScenarioTags.readings(testCase.getTags()),
                steps,
                checks,
                overrun.orElseGet(() -> outcome(result)),
                result.getDuration(),
                transcript.orElse(""),
                observations);
    }

    private static String feature(TestCase testCase) {
        String uri = testCase.getUri().toString();
        return uri.startsWith(SPECIFICATION) ? uri.substring(SPECIFICATION.length()) : uri;
    }

    private static StepFact.Status status(Result result) {
        if (result.getStatus() == Status.PASSED) {
            return StepFact.Status.DONE;
        }
        boolean passedOver = result.getStatus() == Status.SKIPPED && result.getError() == null;
        return passedOver ? StepFact.Status.NOT_REACHED : StepFact.Status.STOPPED_HERE;
    }

    private static Outcome outcome(Result result) {
        if (result.getStatus() == Status.PASSED) {
            return new Outcome.Passed();
        }
        Throwable error = result.getError();
        if (error instanceof NonConformance nonConformance) {
            return new Outcome.Failed(nonConformance.finding());
        }
        if (error instanceof Inconclusive inconclusive) {
            return new Outcome.Inconclusive(inconclusive.reason(), inconclusive.getMessage());
        }
        if (error instanceof TestAbortedException aborted) {
            return new Outcome.NotApplicable(aborted.getMessage());
        }
        return new Outcome.KitError(
                error == null ? "a step is " + result.getStatus() + ": no step class has it" : words(error));
    }

    private static String words(Throwable error) {
        StackTraceElement[] trace = error.getStackTrace();
        return error + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
