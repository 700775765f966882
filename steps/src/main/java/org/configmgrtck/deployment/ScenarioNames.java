package org.configmgrtck.deployment;

import java.util.Optional;
import org.configmgrtck.naming.Names;

/** What the things of one deployment are called. Begins with the scenario, since the names follow from its id. */
public final class ScenarioNames {
    private final TestBed bed;
    private Optional<Names> names = Optional.empty();

    /** For a scenario; {@link #begin} says for which. */
    public ScenarioNames(TestBed bed) {
        this.bed = bed;
    }

    /** For a deployment that belongs to no scenario. */
    static ScenarioNames apart(TestBed bed) {
        ScenarioNames apart = new ScenarioNames(bed);
        apart.begin("number " + bed.nextApart());
        return apart;
    }

    /** @param scenario its id, or whatever else tells it from the others of the run */
    public void begin(String scenario) {
        names = Optional.of(bed.circumstances().seed().of(scenario));
    }

    /** The names. */
    Names names() {
        return names.orElseThrow(() -> new IllegalStateException("The scenario has not begun: it has no names yet"));
    }
}
