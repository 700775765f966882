package org.configmgrtck.document.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.specification.Role;
import org.configmgrtck.specification.Source;
import org.configmgrtck.verdict.RequirementVerdict;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;

/** What the table says of one requirement. */
final class CoverageLine {
    private static final List<Verdict> OF_SCENARIOS =
            List.of(Verdict.PASS, Verdict.FAIL, Verdict.INCONCLUSIVE, Verdict.KIT_ERROR, Verdict.NOT_APPLICABLE);

    static final List<String> HEADINGS = headings();

    private CoverageLine() {}

    private static List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("requirement", "level"));
        Arrays.stream(Role.values()).map(Role::label).forEach(headings::add);
        headings.addAll(List.of("verdict", "scenarios", "asked"));
        OF_SCENARIOS.forEach(verdict -> headings.add("scenarios " + verdict));
        headings.addAll(List.of("not asked", "waived", "readings", "sources", "statement", "reason"));
        return List.copyOf(headings);
    }

    static List<Object> of(RunReport report, RequirementVerdict verdict) {
        Requirement requirement = verdict.requirement();
        List<Object> cells = new ArrayList<>(
                List.of(Cell.of(requirement.id()), requirement.level().name()));
        for (Role role : Role.values()) {
            cells.add(role(role, requirement, report.claim().roles()));
        }
        Set<String> answering = Set.copyOf(verdict.asked());
        List<ScenarioVerdict> scenarios = report.judgement().scenarios().stream()
                .filter(one -> answering.contains(one.scenario()))
                .toList();
        long asked = count(scenarios, ScenarioVerdict::wasAsked);
        long broughtToNothing = count(scenarios, one -> !one.wasAsked() && one.verdict() != Verdict.NOT_APPLICABLE);
        cells.add(verdict.verdict().name());
        cells.add((long) scenarios.size() + verdict.notAsked().size());
        cells.add(asked);
        OF_SCENARIOS.forEach(wanted -> cells.add(count(scenarios, one -> one.verdict() == wanted)));
        cells.add(verdict.notAsked().size() + broughtToNothing);
        cells.add(count(
                scenarios,
                one -> !report.judgement().ending().waiversOf(one.scenario()).isEmpty()));
        Stream.of(
                        report.readingsBehind(verdict).stream()
                                .map(name -> name + "=" + report.readings().get(name))
                                .collect(Collectors.joining(" ")),
                        requirement.sources().stream().map(Source::place).collect(Collectors.joining("; ")),
                        requirement.statement().en(),
                        verdict.reason())
                .map(Cell::of)
                .forEach(cells::add);
        return cells;
    }

    private static String role(Role role, Requirement requirement, Set<Role> claimed) {
        if (!requirement.roles().contains(role)) {
            return "";
        }
        return claimed.contains(role) ? "claimed" : "not claimed";
    }

    private static long count(List<ScenarioVerdict> scenarios, Predicate<ScenarioVerdict> which) {
        return scenarios.stream().filter(which).count();
    }
}
