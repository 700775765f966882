package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import org.configmgrtck.check.CertificateSelectionCheck;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.siteserver.CertificateFitness;
import org.configmgrtck.siteserver.PolicySigning;

/** Which certificate a site server has, and which the site is configured for. */
public final class CertificateSelectionSteps {
    private final PolicySigning signing;
    private final Deployment deployment;
    private final Examiner examiner;

    public CertificateSelectionSteps(PolicySigning signing, Deployment deployment, Examiner examiner) {
        this.signing = signing;
        this.deployment = deployment;
        this.examiner = examiner;
    }

    @Given("a certificate that {fitness} is deployed on the site server")
    public void deploy(CertificateFitness fitness) {
        signing.deploy(fitness);
    }

    @Given("the site server has refused a certificate that {fitness}")
    public void hasRefused(CertificateFitness fitness) {
        signing.haveRefused(fitness);
    }

    @Given("the refused certificate is deployed on the site server once more, with its private key")
    public void deployWithKey() {
        signing.deployNewestInFull();
    }

    @When("the site is configured for the new certificate")
    public void select() {
        signing.selectNewest();
    }

    @Given("the management point is out of service while the site is configured for the new certificate")
    public void selectInVain() {
        signing.selectNewestInVain();
    }

    @When("the site is configured for its first certificate again")
    public void selectFirst() {
        signing.selectFirst();
    }

    @When("the site is configured for a certificate that expires in {duration}")
    public void selectExpiring(Duration left) {
        signing.deployExpiringIn(left);
        signing.selectNewest();
    }

    @Then("the new certificate is accepted")
    public void accepted() {
        examiner.examine(
                CertificateSelectionCheck::accepted,
                signing.selection(),
                deployment.journal().all());
    }

    @Then("the new certificate is refused")
    public void refused() {
        examiner.examine(
                CertificateSelectionCheck::refused,
                signing.selection(),
                deployment.journal().all());
    }
}
