package org.configmgrtck.run.sample;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.Status;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.check.Discrepancy;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.deployment.NotAsked;
import org.configmgrtck.deployment.Observations;
import org.configmgrtck.deployment.Question;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.exchange.Timed;
import org.configmgrtck.exchange.Timing;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.run.ObservationsAttachment;
import org.configmgrtck.run.Transcript;
import org.configmgrtck.subject.Inconclusive;

/** Steps that end in every way there is. */
public final class SampleSteps {
    private final Question question = new Question();
    private final Examiner examiner = new Examiner(question);
    private Optional<Finding> unforeseen = Optional.empty();
    private boolean stuck;
    private final Observations observations = new Observations();

    @Before
    public void ask(Scenario scenario) {
        question.begin(scenario.getSourceTagNames());
    }

    @After(order = 30_000)
    public void conclude(Scenario scenario) {
        if (scenario.getStatus() == Status.PASSED) {
            examiner.conclude(unforeseen);
        }
    }

    @After(order = 20_000)
    public void end() {
        if (stuck) {
            throw new IllegalStateException("A double could not be closed");
        }
    }

    @After
    public void keepEvidence(Scenario scenario) {
        List<Timed> exchanges = examiner.checks() == 0
                ? List.of()
                : List.of(new Timed(
                        new Exchange.Http(1, Peer.SUBJECT, "GET", "/declaration", "", 200, "日本", ""),
                        Timing.start().stop()));
        Transcript.of(examiner.checks(), exchanges).attachTo(scenario);
        new ObservationsAttachment(observations.noted()).attachTo(scenario);
    }

    @Given("nothing special")
    public void nothing() {}

    @Given("the subject hangs")
    public void hangs() {
        throw new Inconclusive(ReasonCode.HANG, "no answer");
    }

    @Given("the subject does not claim this")
    public void notClaimed() {
        throw new NotAsked("the subject does not claim this");
    }

    @Given("the kit breaks")
    public void breaks() {
        throw new IllegalStateException("broken");
    }

    @When("{int} checks are made")
    public void checks(int count) {
        for (int i = 0; i < count; i++) {
            examiner.examine(input -> Optional.empty(), "");
        }
    }

    @Then("a check finds something")
    public void finds() {
        examiner.examine(input -> Optional.of(new Discrepancy("this", "that", List.of(1))), "");
    }

    @Then("something unforeseen happens")
    public void unforeseen() {
        unforeseen = Optional.of(new Finding("SHV-ISOLATION-01", "nothing", "something", List.of(7)));
    }

    @Then("a double can't be closed")
    public void stuck() {
        stuck = true;
    }

    @Then("{string} is noted as seen")
    public void notes(String seen) {
        observations.note("cleared-value", seen);
    }

    @Then("all is well")
    public void well() {}
}
