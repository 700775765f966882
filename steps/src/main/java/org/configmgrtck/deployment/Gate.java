package org.configmgrtck.deployment;

import java.util.Collection;
import java.util.Optional;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.specification.ChosenReadings;
import org.configmgrtck.specification.Role;
import org.configmgrtck.specification.ScenarioTags;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.Inconclusive;

/** Asks only what the subject claims. */
public final class Gate {
    private final Declaration declaration;
    private final ChosenReadings readings;
    private final Served served;

    public Gate(TestBed bed) {
        this.declaration = bed.declaration();
        this.readings = bed.circumstances().readings();
        this.served = bed.served();
    }

    /**
     * Lets a scenario with these tags begin.
     *
     * @throws NotAsked if it is not for this subject
     * @throws Inconclusive if it needs what the subject declares and was seen not to have
     */
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
        for (Role role : ScenarioTags.roles(tags)) {
            Optional.ofNullable(served.missing().get(role)).ifPresent(Gate::notServed);
        }
        if (tags.contains(ScenarioTags.NEEDS_SETTABLE_CLOCK)) {
            served.fixedClock().ifPresent(Gate::notServed);
        }
    }

    private static void notServed(String words) {
        throw new Inconclusive(ReasonCode.NOT_SERVED, words);
    }
}
