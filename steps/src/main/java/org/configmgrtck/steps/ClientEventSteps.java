package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.configmgrtck.check.ClientEventsCheck;
import org.configmgrtck.client.ClientEvent;
import org.configmgrtck.client.ClientEvents;
import org.configmgrtck.deployment.Examiner;

/** Events that come to a client one after the other, and what is so after each of them. */
public final class ClientEventSteps {
    private final ClientEvents events;
    private final Examiner examiner;

    public ClientEventSteps(ClientEvents events, Examiner examiner) {
        this.events = events;
        this.examiner = examiner;
    }

    @When("these events come to the client one after the other: {clientEvents}")
    public void come(List<ClientEvent> course) {
        events.come(course);
    }

    @Then("after each event the policy in force is the newest that the client could trust")
    public void newestTrustedIsInForce() {
        examiner.examine(ClientEventsCheck::inForce, events.moments());
    }

    @Then(
            "after each event the client has fetched the signing certificate if it had none, and not if it had the right one")
    public void fetchedIfNeeded() {
        examiner.examine(ClientEventsCheck::fetched, events.moments());
    }

    @Then("after each event the client has reported what it had to reject for the first time, and nothing else")
    public void reportedNewRejections() {
        examiner.examine(ClientEventsCheck::reported, events.moments());
    }

    @Then("after each event the client accepts the same root as before, unless an administrator acted")
    public void acceptsSameRoot() {
        examiner.examine(ClientEventsCheck::acceptedRoot, events.moments());
    }
}
