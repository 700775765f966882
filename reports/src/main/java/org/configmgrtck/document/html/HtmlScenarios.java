package org.configmgrtck.document.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.RequirementVerdict;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;

/**
 * Where each scenario is told. Each has one home, where it is told in full: the requirement that it failed, or else the
 * first that it asks. The other requirements link to it.
 */
final class HtmlScenarios {
    private static final String NOWHERE = "";

    private final RunReport report;
    private final Detail detail;
    private final HtmlScenario teller;
    private final Map<String, List<HtmlPage.Scenario>> homes = new HashMap<>();
    private final Map<String, HtmlPage.Link> links = new HashMap<>();
    private final Map<String, String> homeOf = new HashMap<>();

    HtmlScenarios(RunReport report, Detail detail, HtmlScenario teller) {
        this.report = report;
        this.detail = detail;
        this.teller = teller;
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
            String anchor = anchor(scenario.scenario());
            told.add(teller.told(scenario, anchor));
            links.put(
                    scenario.scenario(),
                    new HtmlPage.Link(
                            anchor,
                            Visible.cut(Visible.line(scenario.scenario()), detail.longest()),
                            HtmlModel.badge(scenario.verdict())));
        }
    }

    /** The scenario's own id, where it can be part of a link as it stands and no other scenario has taken it. */
    private String anchor(String id) {
        boolean plain = id.matches("[A-Za-z0-9._/-]{1,200}") && !id.startsWith("reading-");
        return plain && !links.containsKey(id) && id.indexOf('/') > 0 ? id : "s" + (links.size() + 1);
    }
}
