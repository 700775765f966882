package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
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
}
