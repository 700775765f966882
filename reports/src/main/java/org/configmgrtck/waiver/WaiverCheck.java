package org.configmgrtck.waiver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.configmgrtck.specification.Role;
import org.configmgrtck.specification.Specification;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;
import org.configmgrtck.verdict.Waiver;

/** What can be told of waivers before a run: what they name exists, once, and they hold today. */
final class WaiverCheck {
    private final Specification specification;
    private final Map<String, PlannedScenario> scenarios = new HashMap<>();
    private final LocalDate today;

    WaiverCheck(Specification specification, Plan plan, LocalDate today) {
        this.specification = specification;
        plan.all().forEach(one -> scenarios.put(one.scenario(), one));
        this.today = today;
    }

    List<String> problems(List<Waiver> waivers) {
        List<String> problems = new ArrayList<>();
        Map<String, Waiver> seen = new HashMap<>();
        for (Waiver waiver : waivers) {
            Stream.of(unknown(waiver), expired(waiver), twice(waiver, seen))
                    .flatMap(Optional::stream)
                    .forEach(problem -> problems.add(waiver.place() + ": " + problem));
            seen.putIfAbsent(waiver.id(), waiver);
        }
        waivers.forEach(waiver -> within(waiver, seen).ifPresent(problems::add));
        return problems;
    }

    private Optional<String> unknown(Waiver waiver) {
        if (waiver.id().chars().anyMatch(c -> "*?[]{}".indexOf(c) >= 0)) {
            return Optional.of("'" + waiver.id() + "' is a pattern, which waives too much. Name each requirement or"
                    + " scenario.");
        }
        if (Role.of(waiver.id()).isPresent()) {
            return Optional.of("'" + waiver.id() + "' is a role, and a whole role can't be waived. Name each"
                    + " requirement or scenario.");
        }
        return waiver.scope() == Waiver.Scope.SCENARIO ? unknownScenario(waiver) : unknownRequirement(waiver);
    }

    private Optional<String> unknownScenario(Waiver waiver) {
        if (scenarios.containsKey(waiver.id())) {
            return Optional.empty();
        }
        String hint = specification.requirement(waiver.id()).isPresent()
                ? "That is a requirement: write requirement instead of scenario."
                : "tck list shows all of them.";
        return Optional.of("there is no scenario '" + waiver.id() + "'. " + hint);
    }

    private Optional<String> unknownRequirement(Waiver waiver) {
        if (specification.requirement(waiver.id()).isEmpty()) {
            String hint = scenarios.containsKey(waiver.id())
                    ? "That is a scenario: write scenario instead of requirement."
                    : "features/requirements.yaml has all of them.";
            return Optional.of("there is no requirement '" + waiver.id() + "'. " + hint);
        }
        boolean asked =
                scenarios.values().stream().anyMatch(one -> one.requirements().contains(waiver.id()));
        return asked
                ? Optional.empty()
                : Optional.of("no scenario asks the requirement " + waiver.id() + ". Remove the entry.");
    }

    private Optional<String> expired(Waiver waiver) {
        return waiver.expires().isBefore(today)
                ? Optional.of("the waiver of " + waiver.subject() + " expired at the end of " + waiver.expires()
                        + " (UTC). Mend the failure, or take a later date.")
                : Optional.empty();
    }

    private static Optional<String> twice(Waiver waiver, Map<String, Waiver> seen) {
        return Optional.ofNullable(seen.get(waiver.id()))
                .map(first -> "the " + waiver.subject() + " is waived twice, the first time at " + first.place()
                        + ". Remove one of the entries.");
    }

    private Optional<String> within(Waiver waiver, Map<String, Waiver> seen) {
        if (waiver.scope() != Waiver.Scope.SCENARIO || !scenarios.containsKey(waiver.id())) {
            return Optional.empty();
        }
        return scenarios.get(waiver.id()).requirements().stream()
                .flatMap(id -> Optional.ofNullable(seen.get(id)).stream())
                .findFirst()
                .map(whole -> waiver.place() + ": the " + waiver.subject() + " is waived twice, for " + whole.place()
                        + " waives all of " + whole.id() + ". Remove one of the entries.");
    }
}
