package org.configmgrtck.steps;

import io.cucumber.picocontainer.CucumberPicoProvider;
import org.configmgrtck.deployment.CurrentTestBed;

/** Tells Cucumber where scenarios get the run's test bed from. */
@CucumberPicoProvider(providers = CurrentTestBed.class)
public final class Glue {}
