package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.Observations;
import org.configmgrtck.health.Validation;
import org.configmgrtck.health.Validation.Answer;
import org.configmgrtck.observation.FutureStatement;

/** A statement of health from the future: what becomes of it is left open. */
public final class FutureStatementSteps {
    private static final String TOPIC = "soh-from-the-future";

    private final Deployment deployment;
    private final Validation validation;
    private final Observations observations;

    public FutureStatementSteps(Deployment deployment, Validation validation, Observations observations) {
        this.deployment = deployment;
        this.validation = validation;
        this.observations = observations;
    }

    @Then("what becomes of it is noted as an open question")
    public void note() {
        Answer answer = validation.answer();
        observations.note(
                TOPIC,
                FutureStatement.seen(
                        answer.statement().createdAt(), deployment.clock().now(), answer.response()));
    }
}
