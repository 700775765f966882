package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import java.util.List;
import org.configmgrtck.agent.Agent;
import org.configmgrtck.check.DownloadCheck;
import org.configmgrtck.deployment.Examiner;

/** What the health agent's client has fetched, and when. */
public final class DownloadSteps {
    private final Agent agent;
    private final Examiner examiner;

    public DownloadSteps(Agent agent, Examiner examiner) {
        this.agent = agent;
        this.examiner = examiner;
    }

    @Then("it fetches the new machine policy before it presents a statement of health")
    public void machinePolicyFirst() {
        examiner.examine(
                DownloadCheck::machinePolicyBeforeStatements,
                agent.machinePolicy().bodyQuery(),
                agent.presented(),
                agent.exchanges());
    }

    @Then("it asks the management point for machine policy")
    public void asksForMachinePolicy() {
        examiner.examine(DownloadCheck::askedForMachinePolicy, agent.exchanges());
    }

    @Then("it fetches just the software updates {names}")
    public void fetches(List<String> updates) {
        examiner.examine(DownloadCheck::updates, updates, agent.exchanges());
    }

    @Then("it asks a distribution point for software updates")
    public void asksForUpdates() {
        examiner.examine(DownloadCheck::askedForUpdates, agent.exchanges());
    }

    @Then("it has fetched each of {names} before it presents a statement of health that is compliant")
    public void updatesFirst(List<String> updates) {
        examiner.examine(DownloadCheck::updatesBeforeCompliance, updates, agent.presented(), agent.exchanges());
    }
}
