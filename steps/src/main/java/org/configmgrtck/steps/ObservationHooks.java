package org.configmgrtck.steps;

import io.cucumber.java.After;
import io.cucumber.java.Scenario;
import org.configmgrtck.deployment.Observations;
import org.configmgrtck.run.ObservationsAttachment;

/** Keeps what a scenario has observed and not judged, however it ended. */
public final class ObservationHooks {
    private final Observations observations;

    public ObservationHooks(Observations observations) {
        this.observations = observations;
    }

    @After
    public void keepObservations(Scenario scenario) {
        new ObservationsAttachment(observations.noted()).attachTo(scenario);
    }
}
