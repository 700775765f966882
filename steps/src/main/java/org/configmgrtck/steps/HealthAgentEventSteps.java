package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.configmgrtck.agent.AgentEvent;
import org.configmgrtck.agent.AgentEvents;
import org.configmgrtck.check.AgentEventsCheck;
import org.configmgrtck.deployment.Examiner;

/** Events that come to a client with a health agent one after the other, and what it does at each of them. */
public final class HealthAgentEventSteps {
    private final AgentEvents events;
    private final Examiner examiner;

    public HealthAgentEventSteps(AgentEvents events, Examiner examiner) {
        this.events = events;
        this.examiner = examiner;
    }

    @When("these events come to the client one after the other, an hour apart: {agentEvents}")
    public void come(List<AgentEvent> course) {
        events.come(course);
    }

    @Then("at each event it fetches just the software updates that it lacks and can have")
    public void fetches() {
        examiner.examine(AgentEventsCheck::fetched, events.moments());
    }

    @Then("at each event it presents the statement of health that is due, and none that is not")
    public void presents() {
        examiner.examine(AgentEventsCheck::presented, events.moments());
    }
}
