package org.configmgrtck.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.fact.StepFact;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.RequirementVerdict;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;

/**
 * The scenarios as the HTML template shows them. Each has one home, where it is told in full: the requirement that it
 * failed, or else the first that it asks. The other requirements link to it.
 */
final class HtmlScenarios {
    private static final String NOWHERE = "";

    private final RunReport report;
    private final Detail detail;
    private final Map<String, List<HtmlPage.Scenario>> homes = new HashMap<>();
    private final Map<String, HtmlPage.Link> links = new HashMap<>();
    private final Map<String, String> homeOf = new HashMap<>();

    HtmlScenarios(RunReport report, Detail detail) {
        this.report = report;
        this.detail = detail;
        List<ScenarioVerdict> scenarios = new ArrayList<>(report.judgement().scenarios());
        if (detail.most() < Integer.MAX_VALUE) {
            scenarios.sort(Comparator.comparing(one -> one.verdict() == Verdict.PASS));
        }
        scenarios.forEach(this::add);
    }

    /** The scenarios that are told at this requirement. */
    List<HtmlPage.Scenario> homeOf(String requirement) {
        return homes.getOrDefault(requirement, List.of());
    }

    /** The scenarios that no known requirement is home to. */
    List<HtmlPage.Scenario> orphans() {
        return homeOf(NOWHERE);
    }

    /** Links to scenarios that ask this requirement too, and are told elsewhere. */
    List<HtmlPage.Link> elsewhere(RequirementVerdict verdict) {
        String own = verdict.requirement().id();
        return verdict.asked().stream()
                .filter(id -> !own.equals(homeOf.get(id)))
                .map(links::get)
                .flatMap(link -> Optional.ofNullable(link).stream())
                .limit(detail.most())
                .toList();
    }

    /** Where the page shows the scenario; empty where it does not. */
    Optional<HtmlPage.Link> link(String scenario) {
        return Optional.ofNullable(links.get(scenario));
    }

    private void add(ScenarioVerdict scenario) {
        String home = scenario.finding().map(Finding::requirement).stream()
                .findFirst()
                .or(() -> scenario.requirements().stream()
                        .filter(id -> report.specification().requirement(id).isPresent())
                        .findFirst())
                .orElse(NOWHERE);
        homeOf.put(scenario.scenario(), home);
        List<HtmlPage.Scenario> told = homes.computeIfAbsent(home, key -> new ArrayList<>());
        if (told.size() < detail.most()) {
            String anchor = "s" + (links.size() + 1);
            told.add(told(scenario, anchor));
            links.put(
                    scenario.scenario(),
                    new HtmlPage.Link(anchor, shown(scenario.scenario()), HtmlModel.badge(scenario.verdict())));
        }
    }

    private HtmlPage.Scenario told(ScenarioVerdict scenario, String anchor) {
        Optional<Finding> finding = scenario.finding();
        String transcript = scenario.fact().map(Fact::transcript).orElse("");
        List<Integer> exchanges = finding.map(Finding::evidence).orElse(List.of());
        List<StepFact> steps = detail.showsSteps(scenario.verdict())
                ? scenario.fact().map(Fact::steps).orElse(List.of())
                : List.of();
        boolean passed = scenario.verdict() == Verdict.PASS;
        return new HtmlPage.Scenario(
                anchor,
                shown(scenario.scenario()),
                shown(scenario.name()),
                HtmlModel.badge(scenario.verdict()),
                !passed && scenario.verdict() != Verdict.NOT_APPLICABLE,
                finding.isPresent() ? "" : shown(withCode(scenario)),
                finding.isPresent(),
                finding.map(Finding::expected).map(this::block).orElse(""),
                finding.map(Finding::actual).map(this::block).orElse(""),
                steps.stream().map(this::step).toList(),
                RelativeLink.to(transcript),
                transcript.isEmpty() ? "" : shown(Evidence.words(transcript, exchanges)),
                passed ? "" : shown(report.again(scenario)));
    }

    private static String withCode(ScenarioVerdict scenario) {
        return scenario.verdict() == Verdict.INCONCLUSIVE
                ? scenario.reasonCode().orElse("") + ": " + scenario.reason()
                : scenario.reason();
    }

    private HtmlPage.Step step(StepFact step) {
        return switch (step.status()) {
            case DONE -> step(step, "done", "");
            case STOPPED_HERE -> step(step, "stopped", "stopped here");
            case NOT_REACHED -> step(step, "unreached", "not reached");
        };
    }

    private HtmlPage.Step step(StepFact step, String style, String remark) {
        return new HtmlPage.Step(shown(step.keyword().strip()), shown(step.text()), style, remark);
    }

    private String shown(String text) {
        return Visible.cut(Visible.line(text), detail.longest());
    }

    private String block(String text) {
        return Visible.cut(Visible.block(text), detail.longest());
    }
}
