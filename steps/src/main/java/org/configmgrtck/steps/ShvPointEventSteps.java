package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.configmgrtck.check.HealthEventsCheck;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.health.HealthMoments;
import org.configmgrtck.health.ReferenceEvent;
import org.configmgrtck.health.ReferenceEvents;
import org.configmgrtck.health.StatementEvent;
import org.configmgrtck.health.StatementEvents;

/** Events that come to a System Health Validator point one after the other, and how it judges after each of them. */
public final class ShvPointEventSteps {
    private final StatementEvents statements;
    private final ReferenceEvents references;
    private final HealthMoments moments;
    private final Examiner examiner;

    public ShvPointEventSteps(
            StatementEvents statements, ReferenceEvents references, HealthMoments moments, Examiner examiner) {
        this.statements = statements;
        this.references = references;
        this.moments = moments;
        this.examiner = examiner;
    }

    @When("these events come to the System Health Validator point one after the other: {statementEvents}")
    public void come(List<StatementEvent> course) {
        statements.come(course);
    }

    @When(
            "these events come to the System Health Validator point one after the other, half an hour apart: {referenceEvents}")
    public void comeHalfHourly(List<ReferenceEvent> course) {
        references.come(course);
    }

    @Then("after each event each statement of health is judged as the sequence of the checks has it")
    public void judged() {
        examiner.examine(HealthEventsCheck::judged, moments.all());
    }
}
