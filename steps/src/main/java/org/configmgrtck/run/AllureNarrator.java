package org.configmgrtck.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EmbedEvent;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestSourceParsed;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.TestStepStarted;
import io.qameta.allure.Allure;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.model.Link;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.StepResult;
import io.qameta.allure.util.ResultsUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.plan.ScenarioId;
import org.configmgrtck.specification.ScenarioTags;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.text.Visible;

/**
 * Tells Allure what its JUnit Platform listener can't see: feature, rule, requirements, the Gherkin steps, and the
 * transcript. It speaks on the thread that runs the scenario, to which Allure has tied the test case.
 */
public final class AllureNarrator implements ConcurrentEventListener {
    private final Rules rules = new Rules();

    /** For Cucumber. */
    public AllureNarrator() {}

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestSourceParsed.class, rules::learn);
        publisher.registerHandlerFor(TestCaseStarted.class, event -> begin(event.getTestCase()));
        publisher.registerHandlerFor(TestStepStarted.class, AllureNarrator::stepStarted);
        publisher.registerHandlerFor(TestStepFinished.class, AllureNarrator::stepFinished);
        publisher.registerHandlerFor(EmbedEvent.class, AllureNarrator::attachment);
    }

    private void begin(TestCase testCase) {
        List<String> requirements = ScenarioTags.requirements(testCase.getTags());
        String id = ScenarioId.of(testCase.getTags(), testCase.getName());
        allure().updateTestCase(result -> {
            result.setName(testCase.getName());
            result.setFullName(id);
            result.setHistoryId(id);
            List<io.qameta.allure.model.Label> labels = new ArrayList<>(result.getLabels());
            labels.removeIf(label ->
                    List.of("epic", "feature", "story", "suite", "package").contains(label.getName()));
            labels.add(ResultsUtils.createEpicLabel(part(testCase)));
            labels.add(ResultsUtils.createFeatureLabel(rules.featureOf(testCase)));
            labels.add(ResultsUtils.createStoryLabel(rules.of(testCase)));
            labels.add(ResultsUtils.createSuiteLabel(rules.featureOf(testCase)));
            result.setLabels(labels);
            result.setLinks(requirements.stream().map(AllureNarrator::link).toList());
        });
    }

    /** The part of the specification: the folder that the feature stands in. */
    private static String part(TestCase testCase) {
        String[] path = testCase.getUri().toString().split("/", -1);
        return path.length < 2 ? "" : path[path.length - 2];
    }

    /** To the requirement in the report, beside which Allure's page is. */
    private static Link link(String requirement) {
        return new Link().setName(requirement).setType("tms").setUrl("report.html#" + requirement);
    }

    private static void stepStarted(TestStepStarted event) {
        if (event.getTestStep() instanceof PickleStepTestStep step) {
            StepResult result = new StepResult()
                    .setName(step.getStep().getKeyword() + step.getStep().getText());
            allure().startStep(stepId(event.getTestCase(), step), result);
        }
    }

    private static void stepFinished(TestStepFinished event) {
        if (event.getTestStep() instanceof PickleStepTestStep step) {
            String uuid = stepId(event.getTestCase(), step);
            allure().updateStep(
                            uuid,
                            result -> result.setStatus(status(event.getResult()))
                                    .setStatusDetails(details(event.getResult())));
            allure().stopStep(uuid);
        }
    }

    private static void attachment(EmbedEvent event) {
        if (Transcript.ATTACHMENT.equals(event.getName())) {
            allure().addAttachment("Transcript", event.getMediaType(), ".json", event.getData());
        } else if (ObservationsAttachment.NAME.equals(event.getName())) {
            allure().addAttachment("Observed, not judged", event.getMediaType(), ".json", event.getData());
        }
    }

    private static io.qameta.allure.model.Status status(Result result) {
        return switch (result.getStatus()) {
            case PASSED -> io.qameta.allure.model.Status.PASSED;
            case SKIPPED -> io.qameta.allure.model.Status.SKIPPED;
            case FAILED ->
                result.getError() instanceof AssertionError
                        ? io.qameta.allure.model.Status.FAILED
                        : io.qameta.allure.model.Status.BROKEN;
            default -> io.qameta.allure.model.Status.BROKEN;
        };
    }

    private static StatusDetails details(Result result) {
        Throwable error = result.getError();
        if (error == null) {
            return new StatusDetails();
        }
        String reason = error instanceof Inconclusive inconclusive ? code(inconclusive.reason()) : "";
        return new StatusDetails().setMessage(text(reason + error.getMessage()));
    }

    /** Allure's page takes messages for HTML. Without the sign that begins a tag they are text. */
    private static String text(String untrusted) {
        return Visible.line(untrusted).replace("<", "[U+003C]");
    }

    private static String code(ReasonCode reason) {
        return "INCONCLUSIVE (" + reason.label() + "): ";
    }

    private static String stepId(TestCase testCase, PickleStepTestStep step) {
        return UUID.nameUUIDFromBytes(
                        (testCase.getId() + "/" + step.getId()).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    private static AllureLifecycle allure() {
        return Allure.getLifecycle();
    }
}
