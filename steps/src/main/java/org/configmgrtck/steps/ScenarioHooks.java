package org.configmgrtck.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.configmgrtck.check.Foreseen;
import org.configmgrtck.check.UnforeseenCheck;
import org.configmgrtck.deployment.Decisions;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.deployment.Gate;
import org.configmgrtck.deployment.Question;
import org.configmgrtck.deployment.ScenarioNames;
import org.configmgrtck.deployment.ScenarioWatch;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.plan.ScenarioId;
import org.configmgrtck.run.Transcript;

/** What comes before and after each scenario. What comes after it runs in any case, the highest order first. */
public final class ScenarioHooks {
    private static final int FIRST = 30_000;
    private static final int THEN = 20_000;
    private static final int LAST = 10_000;

    private final TestBed bed;
    private final Gate gate;
    private final Question question;
    private final Examiner examiner;
    private final Deployment deployment;
    private final ScenarioWatch watch;
    private final Decisions decisions;
    private final ScenarioNames names;
    private final List<String> remarks = new ArrayList<>();
    private OptionalInt lookedThrough = OptionalInt.empty();

    public ScenarioHooks(
            TestBed bed,
            Gate gate,
            Question question,
            Examiner examiner,
            Deployment deployment,
            ScenarioWatch watch,
            Decisions decisions,
            ScenarioNames names) {
        this.bed = bed;
        this.gate = gate;
        this.question = question;
        this.examiner = examiner;
        this.deployment = deployment;
        this.watch = watch;
        this.decisions = decisions;
        this.names = names;
    }

    @Before
    public void ask(Scenario scenario) {
        names.begin(ScenarioId.of(List.copyOf(scenario.getSourceTagNames()), scenario.getName()));
        question.begin(scenario.getSourceTagNames());
        gate.check(scenario.getSourceTagNames());
    }

    /** A scenario that has ended in another way keeps what it has found, or why it could find nothing. */
    @After(order = FIRST)
    public void lookForTheUnforeseen(Scenario scenario) {
        if (scenario.getStatus() == Status.PASSED) {
            lookedThrough = OptionalInt.of(deployment.journal().mark());
            Foreseen foreseen =
                    Foreseen.of(question.roles(), role -> bed.declaration().claims(role.label()));
            examiner.conclude(
                    UnforeseenCheck.nothingUnforeseen(deployment.journal().all(), foreseen, question.requirement()));
        }
    }

    /**
     * What the subject fails to delete bears on no requirement, so it decides nothing: the transcript says it. A double that
     * can't be closed may reach into the next scenario, and is the kit's own error.
     */
    @After(order = THEN)
    public void endDeployment() {
        Deployment.Ending ending = deployment.close();
        ending.subject()
                .ifPresent(
                        failure -> remarks.add("The subject did not delete the deployment: " + failure.getMessage()));
        ending.doubles().ifPresent(failure -> {
            throw new IllegalStateException("A double could not be closed", failure);
        });
    }

    @After(order = LAST)
    public void keepEvidence(Scenario scenario) {
        Journal journal = deployment.journal();
        if (!bed.keepsTranscripts()) {
            Transcript.of(examiner.checks(), List.of()).attachTo(scenario);
            return;
        }
        Transcript.of(examiner.checks(), journal.timed(), journal.forgotten(), remarks)
                .with(examiner.calls(), lookedThrough)
                .explaining(decisions.noted())
                .with(watch.overrun())
                .attachTo(scenario);
    }
}
