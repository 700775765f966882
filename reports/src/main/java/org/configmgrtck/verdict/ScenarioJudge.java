package org.configmgrtck.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.specification.Specification;

/** From facts to the verdict of each scenario. A fact that can't be believed is the kit's own error. */
final class ScenarioJudge {
    private final Specification specification;
    private final FactAudit audit;

    ScenarioJudge(Specification specification, Claim claim) {
        this.specification = specification;
        this.audit = new FactAudit(specification, claim);
    }

    List<ScenarioVerdict> judge(Plan plan, List<Fact> facts) {
        Map<String, List<Fact>> byScenario = new TreeMap<>();
        facts.forEach(fact -> byScenario
                .computeIfAbsent(fact.scenario(), id -> new ArrayList<>())
                .add(fact));
        List<ScenarioVerdict> verdicts = new ArrayList<>();
        Map<String, PlannedScenario> unselected = new HashMap<>();
        for (PlannedScenario planned : plan.all()) {
            if (plan.selects(planned)) {
                List<Fact> own = Optional.ofNullable(byScenario.remove(planned.scenario()))
                        .orElse(List.of());
                verdicts.add(planned(planned, own));
            } else {
                unselected.put(planned.scenario(), planned);
            }
        }
        byScenario.forEach((id, own) -> verdicts.add(unexpected(own, unselected.containsKey(id))));
        return verdicts;
    }

    private ScenarioVerdict planned(PlannedScenario planned, List<Fact> facts) {
        if (facts.isEmpty()) {
            return kitError(planned, Optional.empty(), "The scenario was selected, but no fact says how it ended.");
        }
        if (facts.size() > 1) {
            return kitError(
                    planned,
                    Optional.empty(),
                    "There are " + facts.size() + " facts for this scenario; one is expected.");
        }
        Fact fact = facts.get(0);
        Optional<String> unfit = audit.complaint(planned, fact);
        if (unfit.isPresent()) {
            return kitError(planned, Optional.of(fact), unfit.get());
        }
        return verdict(planned, Optional.of(fact), of(fact.outcome()), reason(fact.outcome()));
    }

    private ScenarioVerdict unexpected(List<Fact> facts, boolean known) {
        Fact fact = facts.get(0);
        PlannedScenario made =
                new PlannedScenario(fact.scenario(), fact.name(), fact.feature(), fact.line(), knownOnly(facts));
        String reason = known
                ? "The scenario was not selected, but there is a fact for it."
                : "There is a fact for this scenario, but the specification holds no such scenario.";
        return kitError(made, facts.size() == 1 ? Optional.of(fact) : Optional.empty(), reason);
    }

    private List<String> knownOnly(List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.requirements().stream())
                .filter(id -> specification.requirement(id).isPresent())
                .distinct()
                .sorted()
                .toList();
    }

    private static Verdict of(Outcome outcome) {
        if (outcome instanceof Outcome.Passed) {
            return Verdict.PASS;
        } else if (outcome instanceof Outcome.Failed) {
            return Verdict.FAIL;
        } else if (outcome instanceof Outcome.Inconclusive) {
            return Verdict.INCONCLUSIVE;
        } else if (outcome instanceof Outcome.NotApplicable) {
            return Verdict.NOT_APPLICABLE;
        }
        return Verdict.KIT_ERROR;
    }

    private static String reason(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            return "Expected: " + failed.finding().expected() + ". Seen: "
                    + failed.finding().actual();
        } else if (outcome instanceof Outcome.Inconclusive unclear) {
            return unclear.detail();
        } else if (outcome instanceof Outcome.NotApplicable foreign) {
            return foreign.reason();
        } else if (outcome instanceof Outcome.KitError error) {
            return error.detail();
        }
        return "";
    }

    private static ScenarioVerdict kitError(PlannedScenario scenario, Optional<Fact> fact, String reason) {
        return verdict(scenario, fact, Verdict.KIT_ERROR, reason);
    }

    private static ScenarioVerdict verdict(
            PlannedScenario scenario, Optional<Fact> fact, Verdict verdict, String reason) {
        return new ScenarioVerdict(
                scenario.scenario(),
                scenario.name(),
                scenario.feature(),
                scenario.line(),
                scenario.requirements(),
                verdict,
                reason,
                fact);
    }
}
