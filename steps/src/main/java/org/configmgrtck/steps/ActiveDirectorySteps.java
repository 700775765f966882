package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import java.util.Optional;
import org.configmgrtck.deployment.Deployment;

/** Active Directory as a whole. */
public final class ActiveDirectorySteps {
    private final Deployment deployment;

    public ActiveDirectorySteps(Deployment deployment) {
        this.deployment = deployment;
    }

    @Given("Active Directory is down")
    public void isDown() {
        deployment.directory().goDown();
    }

    @Given("Active Directory has an entry of another site, without a health state reference")
    public void hasEntryOfAnother() {
        deployment.directory().publishSite(deployment.siteCodes().almostOwn(), Optional.empty());
    }

    @Given("Active Directory has an entry of the site without a health state reference")
    public void hasEntry() {
        deployment.directory().publishSite(deployment.siteCode(), Optional.empty());
    }
}
