package org.configmgrtck.document.messages;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.AttachmentContentEncoding;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestCaseFinished;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestStep;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import io.cucumber.messages.types.TestStepStarted;
import io.cucumber.messages.types.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.document.RelativeLink;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.fact.Observation;
import org.configmgrtck.fact.StepFact;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.Verdict;

/** One scenario from its start to its end. */
final class CaseMessages {
    private static final int LONGEST = 4000;

    private final NumberedScenario scenario;
    private final Instant started;

    CaseMessages(RunReport report, NumberedScenario scenario) {
        this.scenario = scenario;
        this.started = report.started();
    }

    /** What is run: a step for each of the scenario's, and the verdict at last. */
    static TestCase testCase(NumberedScenario scenario) {
        List<TestStep> steps = new ArrayList<>();
        for (int number = 1; number <= scenario.steps().size(); number++) {
            steps.add(new TestStep(null, scenario.testStep(number), scenario.pickleStep(number), List.of(), List.of()));
        }
        steps.add(new TestStep(CucumberMessages.VERDICT_HOOK, scenario.testStep(steps.size() + 1), null, null, null));
        return new TestCase(scenario.testCase(), scenario.pickle(), steps, CucumberMessages.RUN);
    }

    void addTo(List<Envelope> all) {
        Timestamp start = Moments.timestamp(started);
        all.add(Envelope.of(new TestCaseStarted(0L, scenario.started(), scenario.testCase(), null, start)));
        int number = 0;
        for (StepFact step : scenario.steps()) {
            number++;
            step(number, new TestStepResult(Moments.NONE, null, status(step.status()), null), start, all);
        }
        Duration taken = scenario.verdict().fact().map(Fact::duration).orElse(Duration.ZERO);
        Timestamp end = Moments.timestamp(started.plus(taken));
        String last = scenario.testStep(number + 1);
        all.add(Envelope.of(new TestStepStarted(scenario.started(), last, end)));
        attachments(last, end, all);
        all.add(Envelope.of(new TestStepFinished(scenario.started(), last, verdict(), end)));
        all.add(Envelope.of(new TestCaseFinished(scenario.started(), end, false)));
    }

    private void step(int number, TestStepResult result, Timestamp at, List<Envelope> all) {
        all.add(Envelope.of(new TestStepStarted(scenario.started(), scenario.testStep(number), at)));
        all.add(Envelope.of(new TestStepFinished(scenario.started(), scenario.testStep(number), result, at)));
    }

    private void attachments(String step, Timestamp at, List<Envelope> all) {
        scenario.verdict()
                .fact()
                .map(Fact::transcript)
                .map(RelativeLink::to)
                .filter(link -> !link.isEmpty())
                .ifPresent(link -> all.add(attachment(link, "text/uri-list", step, at)));
        for (Observation one : scenario.verdict().observations()) {
            String words = "Observed, not judged: " + one.topic() + ": " + one.seen();
            all.add(attachment(text(words), "text/plain", step, at));
        }
    }

    private Envelope attachment(String body, String mediaType, String step, Timestamp at) {
        return Envelope.of(new Attachment(
                body,
                AttachmentContentEncoding.IDENTITY,
                null,
                mediaType,
                null,
                scenario.started(),
                step,
                null,
                null,
                null,
                at));
    }

    private TestStepResult verdict() {
        Verdict verdict = scenario.verdict().verdict();
        Optional<Finding> finding = scenario.verdict().finding();
        String type = finding.map(Finding::requirement)
                .or(() -> scenario.verdict().reasonCode())
                .orElse(verdict.name());
        String words = verdict + ": " + text(scenario.verdict().reason());
        return verdict == Verdict.PASS
                ? new TestStepResult(Moments.NONE, null, TestStepResultStatus.PASSED, null)
                : new TestStepResult(Moments.NONE, words, status(verdict), new Exception(type, words, null));
    }

    /** A step at which the scenario stopped has the status of the verdict. No step speaks against a pass. */
    private TestStepResultStatus status(StepFact.Status step) {
        boolean passed = scenario.verdict().verdict() == Verdict.PASS;
        return switch (step) {
            case DONE -> TestStepResultStatus.PASSED;
            case NOT_REACHED -> passed ? TestStepResultStatus.UNKNOWN : TestStepResultStatus.SKIPPED;
            case STOPPED_HERE -> status(scenario.verdict().verdict());
        };
    }

    private static TestStepResultStatus status(Verdict verdict) {
        return switch (verdict) {
            case PASS -> TestStepResultStatus.PASSED;
            case FAIL -> TestStepResultStatus.FAILED;
            case INCONCLUSIVE -> TestStepResultStatus.PENDING;
            case NOT_APPLICABLE -> TestStepResultStatus.SKIPPED;
            case KIT_ERROR -> TestStepResultStatus.UNDEFINED;
            case NOT_TESTED -> throw new IllegalStateException("A scenario is never NOT_TESTED.");
        };
    }

    private static String text(String untrusted) {
        return Visible.cut(Visible.line(untrusted), LONGEST);
    }
}
