package org.configmgrtck.deployment;

import java.time.Instant;
import java.util.Optional;
import org.configmgrtck.naming.Seed;
import org.configmgrtck.specification.ChosenReadings;
import org.configmgrtck.specification.Specification;

/**
 * What whoever runs the kit has chosen for all scenarios.
 *
 * @param readings how the specification is read
 * @param start what time it is when a scenario begins; it counts only where the subject's clock can be set
 * @param combination name of the one combination that walks through the decision space ask; empty for all of theirs
 * @param seed what the names of all deployments follow from
 */
public record Circumstances(ChosenReadings readings, Instant start, Optional<String> combination, Seed seed) {
    /** When scenarios begin unless another instant is chosen. */
    public static final Instant START = Instant.parse("2031-04-05T06:07:08Z");

    /** Nothing chosen; the seed is one that nobody guesses. */
    public static Circumstances standard() {
        return new Circumstances(ChosenReadings.standard(Specification.load()), START, Optional.empty(), Seed.random());
    }
}
