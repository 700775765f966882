package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import java.util.List;
import org.configmgrtck.agent.Agent;
import org.configmgrtck.check.PresentationCheck;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.Examiner;

/** The statements of health that the health agent has presented. */
public final class PresentationSteps {
    private final Deployment deployment;
    private final Agent agent;
    private final Examiner examiner;

    public PresentationSteps(Deployment deployment, Agent agent, Examiner examiner) {
        this.deployment = deployment;
        this.agent = agent;
        this.examiner = examiner;
    }

    @Then("it presents a new statement of health that was made with the present policies")
    public void madeWithPresentPolicies() {
        examiner.examine(
                PresentationCheck::madeWithPoliciesOf, agent.policiesTimestamp(), agent.presented(), agent.exchanges());
    }

    @Then("its new statement of health says that the client agent is {switched}")
    public void saysAgent(Boolean enabled) {
        examiner.examine(PresentationCheck::saysAgentEnabled, enabled, agent.presented(), agent.exchanges());
    }

    @Then("its new statement of health names the client's site")
    public void namesSite() {
        examiner.examine(PresentationCheck::ofSite, deployment.siteCode(), agent.presented(), agent.exchanges());
    }

    @Then("it presents a new statement of health that was created just now")
    public void createdNow() {
        examiner.examine(PresentationCheck::createdAt, deployment.clock().now(), agent.presented(), agent.exchanges());
    }

    @Then("it presents a new statement of health that is compliant")
    public void compliant() {
        examiner.examine(PresentationCheck::compliant, agent.presented(), agent.exchanges());
    }

    @Then("it presents a new statement of health that lacks the software updates {names}")
    public void lacking(List<String> updates) {
        examiner.examine(PresentationCheck::lacking, updates, agent.presented(), agent.exchanges());
    }

    @Then("it presents just one new statement of health")
    public void justOne() {
        examiner.examine(PresentationCheck::justOne, agent.presented(), agent.exchanges());
    }

    @Then("it presents no new statement of health")
    public void none() {
        examiner.examine(PresentationCheck::nothing, agent.presented());
    }

    @Then("it presents no statement of health that is compliant")
    public void noneCompliant() {
        examiner.examine(PresentationCheck::noneCompliant, agent.presented());
    }

    @Then("each statement of health has an id of its own")
    public void withIdsOfTheirOwn() {
        examiner.examine(PresentationCheck::withIdsOfTheirOwn, agent.presentedEver());
    }

    @Then("no former statement of health of the client tells of machine policy, or of a compliance status")
    public void noneWithMachinePolicy() {
        examiner.examine(PresentationCheck::noneWithMachinePolicy, agent.presentedBefore());
    }
}
