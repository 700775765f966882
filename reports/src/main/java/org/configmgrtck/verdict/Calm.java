package org.configmgrtck.verdict;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.configmgrtck.specification.Specification;

/** What the verdict of a run would be without the scenarios that are waived. Only the exit code follows from it. */
final class Calm {
    private final Specification specification;
    private final Claim claim;
    private final Plan plan;
    private final List<ScenarioVerdict> scenarios;

    Calm(Specification specification, Claim claim, Plan plan, List<ScenarioVerdict> scenarios) {
        this.specification = specification;
        this.claim = claim;
        this.plan = plan;
        this.scenarios = scenarios;
    }

    RunVerdict verdict(Set<String> waived) {
        List<ScenarioVerdict> rest = scenarios.stream()
                .filter(one -> !waived.contains(one.scenario()))
                .toList();
        // A requirement that nothing but waived scenarios ask would look as if nobody had asked it.
        Set<String> silenced = scenarios.stream()
                .filter(one -> waived.contains(one.scenario()))
                .flatMap(one -> one.asked().stream())
                .collect(Collectors.toSet());
        rest.forEach(one -> silenced.removeAll(one.asked()));
        plan.all().stream().filter(one -> !plan.selects(one)).forEach(one -> silenced.removeAll(one.requirements()));
        List<RequirementVerdict> requirements = new RequirementJudge(claim, plan, rest)
                .judge(specification).stream()
                        .filter(one -> !silenced.contains(one.requirement().id()))
                        .toList();
        return new RunJudge(plan, rest, requirements).verdict();
    }
}
