package org.configmgrtck.deployment;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
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
     * @throws Inconclusive if it needs what the subject declares and was seen not to have, or a double that the subject
     *     does not come to
     */
    public void check(Collection<String> tags) {
        notAsked(tags, declaration::claims, declaration.options().settableClock(), readings)
                .ifPresent(reason -> {
                    throw new NotAsked(reason);
                });
        for (Role role : ScenarioTags.roles(tags)) {
            Optional.ofNullable(served.missing().get(role)).ifPresent(Gate::notServed);
        }
        if (tags.contains(ScenarioTags.NEEDS_SETTABLE_CLOCK)) {
            served.fixedClock().ifPresent(Gate::notServed);
        }
        served.unreached().stream()
                .filter(peer -> peer.concerns(tags))
                .findFirst()
                .ifPresent(peer -> {
                    throw new Inconclusive(ReasonCode.MISSING_PREREQUISITE, peer.words());
                });
    }

    /**
     * Why a scenario with these tags is not for a subject; empty if it is.
     *
     * @param claims whether the subject claims a role, by its label
     * @param settableClock whether it declares that its clock can be set
     */
    public static Optional<String> notAsked(
            Collection<String> tags, Predicate<String> claims, boolean settableClock, ChosenReadings readings) {
        for (Role role : ScenarioTags.roles(tags)) {
            if (!claims.test(role.label())) {
                return Optional.of("the subject does not claim the role " + role.label());
            }
        }
        if (tags.contains(ScenarioTags.NEEDS_SETTABLE_CLOCK) && !settableClock) {
            return Optional.of("the subject declares that its clock can't be set");
        }
        return readings.contradicted(ScenarioTags.readingValues(tags)).stream()
                .findFirst()
                .map(name -> "the reading " + name + " is " + readings.values().getOrDefault(name, "not known")
                        + " in this run");
    }

    private static void notServed(String words) {
        throw new Inconclusive(ReasonCode.NOT_SERVED, words);
    }
}
