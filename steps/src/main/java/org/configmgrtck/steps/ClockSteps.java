package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import java.time.Duration;
import java.time.Instant;
import org.configmgrtck.deployment.Deployment;

/** Time. */
public final class ClockSteps {
    private final Deployment deployment;

    public ClockSteps(Deployment deployment) {
        this.deployment = deployment;
    }

    @Given("it is {instant} UTC")
    public void itIs(Instant instant) {
        deployment.beginAt(instant);
    }

    @Given("{duration} has/have passed")
    public void havePassed(Duration elapsed) {
        deployment.advanceClock(elapsed);
    }
}
