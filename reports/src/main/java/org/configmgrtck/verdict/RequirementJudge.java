package org.configmgrtck.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.specification.Specification;

/** From the verdicts of the scenarios to the verdict of each requirement. */
final class RequirementJudge {
    /** The worst answer decides; a pass only if nothing else was said but that something does not apply. */
    private static final List<Verdict> DECISIVE = List.of(Verdict.FAIL, Verdict.KIT_ERROR, Verdict.INCONCLUSIVE);

    private final Claim claim;
    private final Map<String, List<Answer>> answers = new HashMap<>();
    private final Map<String, List<String>> notAsked = new HashMap<>();

    /** What one scenario says of one requirement. */
    private record Answer(String scenario, Verdict verdict, String reason) {}

    RequirementJudge(Claim claim, Plan plan, List<ScenarioVerdict> scenarios) {
        this.claim = claim;
        scenarios.forEach(this::answer);
        for (PlannedScenario planned : plan.all()) {
            if (!plan.selects(planned)) {
                Set.copyOf(planned.requirements())
                        .forEach(id -> notAsked.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(planned.scenario()));
            }
        }
    }

    List<RequirementVerdict> judge(Specification specification) {
        return specification.requirements().values().stream().map(this::judge).toList();
    }

    private void answer(ScenarioVerdict scenario) {
        Optional<String> failed = scenario.finding().map(Finding::requirement);
        List<String> met = scenario.finding().map(Finding::met).orElse(List.of());
        for (String id : scenario.asked()) {
            boolean foundElsewhere = failed.isPresent() && !failed.get().equals(id);
            Answer answer = foundElsewhere
                    ? beside(failed.get(), scenario.scenario(), met.contains(id))
                    : new Answer(scenario.scenario(), scenario.verdict(), scenario.reason());
            answers.computeIfAbsent(id, key -> new ArrayList<>()).add(answer);
        }
    }

    /** What a scenario says of a requirement that it asked, where it found another one not met. */
    private static Answer beside(String failed, String scenario, boolean met) {
        return met
                ? new Answer(scenario, Verdict.PASS, "")
                : new Answer(scenario, Verdict.INCONCLUSIVE, "the scenario stopped at " + failed);
    }

    private RequirementVerdict judge(Requirement requirement) {
        List<Answer> own = answers.getOrDefault(requirement.id(), List.of());
        boolean claimed = requirement.binds(claim.roles());
        for (Verdict verdict : DECISIVE) {
            Optional<Answer> deciding = first(own, verdict);
            boolean counts = claimed || verdict == Verdict.KIT_ERROR;
            if (deciding.isPresent() && counts) {
                return verdict(
                        requirement,
                        verdict,
                        deciding.get().scenario() + ": " + deciding.get().reason());
            }
        }
        if (!claimed) {
            return verdict(
                    requirement, Verdict.NOT_APPLICABLE, "not claimed: " + String.join(", ", requirement.roleLabels()));
        }
        List<String> left = notAsked.getOrDefault(requirement.id(), List.of());
        if (!left.isEmpty()) {
            int all = left.size() + own.size();
            return verdict(requirement, Verdict.NOT_TESTED, left.size() + " of " + all + " scenarios not selected");
        }
        if (first(own, Verdict.PASS).isPresent()) {
            return verdict(requirement, Verdict.PASS, "");
        }
        return first(own, Verdict.NOT_APPLICABLE)
                .map(answer -> verdict(requirement, Verdict.NOT_APPLICABLE, answer.reason()))
                .orElseGet(() -> verdict(
                        requirement, Verdict.NOT_TESTED, requirement.notTested().orElse("no scenario asks it")));
    }

    private static Optional<Answer> first(List<Answer> answers, Verdict verdict) {
        return answers.stream().filter(answer -> answer.verdict() == verdict).findFirst();
    }

    private RequirementVerdict verdict(Requirement requirement, Verdict verdict, String reason) {
        List<String> asked = answers.getOrDefault(requirement.id(), List.of()).stream()
                .map(Answer::scenario)
                .toList();
        List<String> left = notAsked.getOrDefault(requirement.id(), List.of());
        return new RequirementVerdict(requirement, verdict, reason, asked, left);
    }
}
