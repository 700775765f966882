package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.Observations;
import org.configmgrtck.observation.RenewalLoad;
import org.configmgrtck.siteserver.PolicySigning;

/** What a renewal costs the site server. It is measured, and not judged. */
public final class SigningLoadSteps {
    private final Deployment deployment;
    private final PolicySigning signing;
    private final Observations observations;

    public SigningLoadSteps(Deployment deployment, PolicySigning signing, Observations observations) {
        this.deployment = deployment;
        this.signing = signing;
        this.observations = observations;
    }

    @Then("how much the site server has signed anew is noted")
    public void note() {
        observations.note(
                "CERT-SAME-05",
                RenewalLoad.ofSiteServer(
                        signing.newest().certificate(), deployment.journal().all()));
    }
}
