package org.configmgrtck.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import java.util.List;
import org.configmgrtck.deployment.ScenarioWatch;
import org.configmgrtck.plan.ScenarioId;
import org.configmgrtck.run.OverrunNote;

/** Measures the time of each scenario, from before all else to after all else. */
public final class DeadlineHooks {
    private static final int OUTERMOST = 0;

    private final ScenarioWatch watch;

    public DeadlineHooks(ScenarioWatch watch) {
        this.watch = watch;
    }

    @Before(order = OUTERMOST)
    public void begin(Scenario scenario) {
        watch.begin(ScenarioId.of(List.copyOf(scenario.getSourceTagNames()), scenario.getName()));
    }

    /** Before evidence is kept and the deployment ends: neither must meet an interruption. */
    @After(order = Integer.MAX_VALUE)
    public void stop(Scenario scenario) {
        watch.stop();
        watch.overrun().ifPresent(overrun -> OverrunNote.of(overrun).end(scenario));
    }

    @After(order = OUTERMOST)
    public void end() {
        watch.end();
    }
}
