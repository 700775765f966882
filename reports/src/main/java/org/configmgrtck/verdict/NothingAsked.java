package org.configmgrtck.verdict;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.specification.Role;
import org.configmgrtck.specification.Specification;

/** What to do about a run that selected only scenarios of roles that the subject does not claim. */
final class NothingAsked {
    private final Specification specification;
    private final Claim claim;

    NothingAsked(Specification specification, Claim claim) {
        this.specification = specification;
        this.claim = claim;
    }

    /** A sentence for the user; empty where something applied, or was of a claimed role. */
    Optional<String> because(List<ScenarioVerdict> scenarios) {
        boolean nothing =
                !scenarios.isEmpty() && scenarios.stream().allMatch(one -> one.verdict() == Verdict.NOT_APPLICABLE);
        if (!nothing) {
            return Optional.empty();
        }
        Set<Role> asked = scenarios.stream()
                .flatMap(one -> one.requirements().stream())
                .flatMap(id -> specification.requirement(id).stream())
                .map(Requirement::roles)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        if (asked.isEmpty() || asked.stream().anyMatch(claim.roles()::contains)) {
            return Optional.empty();
        }
        return Optional.of("Nothing was asked: what was selected is about " + words(asked)
                + ", and the declaration claims " + claimed() + ". Select scenarios of a claimed role (tck list shows"
                + " all scenarios), or have the declaration claim the role.");
    }

    private String claimed() {
        return claim.roles().isEmpty() ? "no role" : "only " + String.join(", ", claim.roleLabels());
    }

    private static String words(Set<Role> roles) {
        return (roles.size() == 1 ? "the role " : "the roles ")
                + roles.stream().map(Role::label).collect(Collectors.joining(", "));
    }
}
