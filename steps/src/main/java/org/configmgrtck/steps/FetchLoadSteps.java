package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.configmgrtck.client.Client;
import org.configmgrtck.deployment.Observations;
import org.configmgrtck.observation.RenewalLoad;

/** What a renewal costs a client. It is measured, and not judged. */
public final class FetchLoadSteps {
    private final Client client;
    private final Observations observations;
    private int cycles;

    public FetchLoadSteps(Client client, Observations observations) {
        this.client = client;
        this.observations = observations;
    }

    @When("the client runs {int} policy cycles")
    public void runsPolicyCycles(int times) {
        cycles = times;
        client.runPolicyCycles(times);
    }

    @Then("how often the client has fetched the signing certificate is noted")
    public void note() {
        observations.note("CERT-SAME-05", RenewalLoad.ofClient(cycles, client.cycle()));
    }
}
