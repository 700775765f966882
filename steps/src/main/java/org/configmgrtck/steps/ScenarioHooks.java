package org.configmgrtck.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.deployment.Gate;
import org.configmgrtck.deployment.Question;
import org.configmgrtck.deployment.ScenarioWatch;
import org.configmgrtck.exchange.Journal;
import org.configmgrtck.run.Transcript;

/** What comes before and after each scenario. */
public final class ScenarioHooks {
    private final Gate gate;
    private final Question question;
    private final Examiner examiner;
    private final Deployment deployment;
    private final ScenarioWatch watch;

    public ScenarioHooks(Gate gate, Question question, Examiner examiner, Deployment deployment, ScenarioWatch watch) {
        this.gate = gate;
        this.question = question;
        this.examiner = examiner;
        this.deployment = deployment;
        this.watch = watch;
    }

    @Before
    public void ask(Scenario scenario) {
        question.begin(scenario.getSourceTagNames());
        gate.check(scenario.getSourceTagNames());
    }

    @After
    public void keepEvidence(Scenario scenario) {
        Journal journal = deployment.journal();
        Transcript.of(examiner.checks(), journal.all(), journal.forgotten())
                .with(watch.overrun())
                .attachTo(scenario);
    }

    @After(order = 1)
    public void endDeployment() {
        deployment.close();
    }
}
