package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import java.time.Duration;
import org.configmgrtck.deployment.Deployment;

/** Time. */
public final class ClockSteps {
    private final Deployment deployment;

    public ClockSteps(Deployment deployment) {
        this.deployment = deployment;
    }

    @Given("{duration} have passed")
    public void havePassed(Duration elapsed) {
        deployment.advanceClock(elapsed);
    }
}
