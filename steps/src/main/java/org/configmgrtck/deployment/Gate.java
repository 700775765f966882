package org.configmgrtck.deployment;

import java.util.Collection;
import org.configmgrtck.specification.ChosenReadings;
import org.configmgrtck.specification.Role;
import org.configmgrtck.specification.ScenarioTags;
import org.configmgrtck.subject.Declaration;

/** Asks only what the subject claims. */
public final class Gate {
    private final Declaration declaration;
    private final ChosenReadings readings;

    public Gate(TestBed bed) {
        this.declaration = bed.declaration();
        this.readings = bed.circumstances().readings();
    }

    /** @throws NotAsked if a scenario with these tags is not for this subject */
    public void check(Collection<String> tags) {
        for (Role role : ScenarioTags.roles(tags)) {
            if (!declaration.claims(role.label())) {
                throw new NotAsked("the subject does not claim the role " + role.label());
            }
        }
        if (tags.contains(ScenarioTags.NEEDS_SETTABLE_CLOCK)
                && !declaration.options().settableClock()) {
            throw new NotAsked("the subject declares that its clock can't be set");
        }
        for (String name : readings.contradicted(ScenarioTags.readingValues(tags))) {
            throw new NotAsked("the reading " + name + " is "
                    + readings.values().getOrDefault(name, "not known") + " in this run");
        }
    }
}
