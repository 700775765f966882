package org.configmgrtck.verdict;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.specification.Specification;

/** Whether a fact can be believed: what it names exists, it asks what was planned, and it rests on checks. */
final class FactAudit {
    private final Specification specification;
    private final Claim claim;

    FactAudit(Specification specification, Claim claim) {
        this.specification = specification;
        this.claim = claim;
    }

    /** What is wrong with the fact, in words; empty if nothing is. */
    Optional<String> complaint(PlannedScenario planned, Fact fact) {
        return Stream.of(
                        unknown(planned, fact),
                        otherQuestion(planned, fact),
                        withoutChecks(fact),
                        notClaimed(planned, fact))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> unknown(PlannedScenario planned, Fact fact) {
        Optional<String> requirement = Stream.of(
                        planned.requirements().stream(), fact.requirements().stream(), named(fact).stream())
                .flatMap(ids -> ids)
                .filter(id -> specification.requirement(id).isEmpty())
                .findFirst()
                .map(id -> "It names the requirement " + id + ", which requirements.yaml does not have.");
        return requirement.or(() -> fact.readings().stream()
                .filter(name -> !specification.readings().containsKey(name))
                .findFirst()
                .map(name -> "It names the reading " + name + ", which readings.yaml does not have."));
    }

    private static Optional<String> otherQuestion(PlannedScenario planned, Fact fact) {
        if (planned.requirements().isEmpty()) {
            return Optional.of("It asks no requirement.");
        }
        return new HashSet<>(planned.requirements()).equals(new HashSet<>(fact.requirements()))
                ? Optional.empty()
                : Optional.of("It should ask " + planned.requirements() + ", but its fact says that it asked "
                        + fact.requirements() + ".");
    }

    private static Optional<String> withoutChecks(Fact fact) {
        return fact.outcome() instanceof Outcome.Passed && fact.checks() < 1
                ? Optional.of("It passed without a single check, so it proves nothing.")
                : Optional.empty();
    }

    /** A subject is never judged by what it does not claim. */
    private Optional<String> notClaimed(PlannedScenario planned, Fact fact) {
        boolean judged = fact.outcome() instanceof Outcome.Passed || fact.outcome() instanceof Outcome.Failed;
        if (!judged) {
            return Optional.empty();
        }
        if (planned.requirements().stream().noneMatch(this::binds)) {
            return Optional.of("It was judged, though the subject claims no role that it asks about.");
        }
        return named(fact)
                .filter(id -> !binds(id))
                .map(id -> "It failed the requirement " + id + ", though the subject claims no role that this binds.");
    }

    private boolean binds(String id) {
        Optional<Requirement> requirement = specification.requirement(id);
        return requirement.isPresent() && requirement.get().binds(claim.roles());
    }

    private static Optional<String> named(Fact fact) {
        return fact.outcome() instanceof Outcome.Failed failed
                ? Optional.of(failed.finding().requirement())
                : Optional.empty();
    }
}
