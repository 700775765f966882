package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import org.configmgrtck.check.PolicyCheck;
import org.configmgrtck.client.Client;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.site.Site;

/** What has become of the site's policies. */
public final class PolicySteps {
    private final Client client;
    private final Site site;
    private final Examiner examiner;

    public PolicySteps(Client client, Site site, Examiner examiner) {
        this.client = client;
        this.site = site;
        this.examiner = examiner;
    }

    @Then("the new policy is applied")
    public void newIsApplied() {
        examiner.examine(PolicyCheck::inForce, site.newPolicy().applied(), client.appliedPolicies(), client.cycle());
    }

    @Then("the new policy is not applied")
    public void newIsNotApplied() {
        examiner.examine(PolicyCheck::notInForce, site.newPolicy().applied(), client.appliedPolicies(), client.cycle());
    }

    @Then("the former policy stays in force")
    public void formerStaysInForce() {
        examiner.examine(PolicyCheck::inForce, site.formerPolicy().applied(), client.appliedPolicies(), client.cycle());
    }

    @Then("the added policy is not applied")
    public void addedIsNotApplied() {
        examiner.examine(
                PolicyCheck::notInForce, site.addedPolicy().applied(), client.appliedPolicies(), client.cycle());
    }
}
