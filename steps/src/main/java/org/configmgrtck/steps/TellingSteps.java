package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import java.util.List;
import org.configmgrtck.check.TellingCheck;
import org.configmgrtck.check.TellingCheck.Telling;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.health.Validation;
import org.configmgrtck.health.Validation.Answer;

/** What the client is told. */
public final class TellingSteps {
    private final Validation validation;
    private final Examiner examiner;

    public TellingSteps(Validation validation, Examiner examiner) {
        this.validation = validation;
        this.examiner = examiner;
    }

    @Then("the client is told nothing")
    public void nothing() {
        Answer answer = validation.answer();
        examiner.examine(TellingCheck::nothing, answer.response(), answer.exchanges());
    }

    @Then("the client is told {telling}")
    public void just(Telling telling) {
        Answer answer = validation.answer();
        examiner.examine(TellingCheck::just, telling, answer.response(), answer.exchanges());
    }

    @Then("the client is told to log the error, and gets fixed routes to {names}")
    public void logErrorAndRoutes(List<String> routes) {
        Answer answer = validation.answer();
        examiner.examine(TellingCheck::logErrorAndRoutes, routes, answer.response(), answer.exchanges());
    }
}
