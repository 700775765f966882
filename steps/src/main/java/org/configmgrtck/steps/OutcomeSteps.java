package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import org.configmgrtck.check.ExpectedOutcome;
import org.configmgrtck.check.OutcomeCheck;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.health.Validation;
import org.configmgrtck.health.Validation.Answer;
import org.configmgrtck.walk.Explanation;

/** How the System Health Validator point has judged. */
public final class OutcomeSteps {
    private final Validation validation;
    private final Examiner examiner;
    private final Explanation explanation;

    public OutcomeSteps(Validation validation, Examiner examiner, Explanation explanation) {
        this.validation = validation;
        this.examiner = examiner;
        this.explanation = explanation;
    }

    @Then("the outcome is {outcome}")
    public void is(ExpectedOutcome expected) {
        Answer answer = validation.answer();
        explanation.of(answer, expected);
        examiner.examine(OutcomeCheck::is, expected, answer.response(), answer.exchanges());
    }

    @Then("it has exactly one outcome")
    public void exactlyOne() {
        Answer answer = validation.answer();
        examiner.examine(OutcomeCheck::exactlyOne, answer.response(), answer.exchanges());
    }

    @Then("the client is not found compliant")
    public void notCompliant() {
        Answer answer = validation.answer();
        examiner.examine(OutcomeCheck::notCompliant, answer.response(), answer.exchanges());
    }

    @Then("the network policy server can tell which statement of health is answered")
    public void answers() {
        Answer answer = validation.answer();
        examiner.examine(OutcomeCheck::answers, answer.statement(), answer.anyResponse(), answer.exchanges());
    }
}
