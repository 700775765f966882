package org.configmgrtck.steps;

import io.cucumber.picocontainer.CucumberPicoProvider;
import org.configmgrtck.deployment.CurrentTestBed;
import org.configmgrtck.deployment.TestBed;
import org.picocontainer.injectors.ProviderAdapter;

/** Tells Cucumber where scenarios get the run's test bed from. */
@CucumberPicoProvider
public final class TestBedProvider extends ProviderAdapter {
    /** For PicoContainer, by name. */
    public TestBed provide() {
        return CurrentTestBed.get();
    }
}
