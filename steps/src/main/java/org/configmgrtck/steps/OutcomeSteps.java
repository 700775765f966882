package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import org.configmgrtck.check.ExpectedOutcome;
import org.configmgrtck.check.OutcomeCheck;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.health.Validation;
import org.configmgrtck.health.Validation.Answer;

/** How the System Health Validator point has judged. */
public final class OutcomeSteps {
    private final Validation validation;
    private final Examiner examiner;

    public OutcomeSteps(Validation validation, Examiner examiner) {
        this.validation = validation;
        this.examiner = examiner;
    }

    @Then("the outcome is {outcome}")
    public void is(ExpectedOutcome expected) {
        Answer answer = validation.answer();
        examiner.examine(OutcomeCheck::is, expected, answer.response(), answer.exchanges());
    }

    @Then("it has exactly one outcome")
    public void exactlyOne() {
        Answer answer = validation.answer();
        examiner.examine(OutcomeCheck::exactlyOne, answer.response(), answer.exchanges());
    }

    @Then("the network policy server can tell which statement of health is answered")
    public void answers() {
        Answer answer = validation.answer();
        examiner.examine(OutcomeCheck::answers, answer.statement(), answer.anyResponse(), answer.exchanges());
    }
}
