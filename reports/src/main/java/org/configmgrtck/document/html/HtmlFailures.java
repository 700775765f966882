package org.configmgrtck.document.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.document.words.Words;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.RequirementVerdict;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;

/** What a reader wants to see first: the requirements whose verdict is a bad one, the worst first. */
final class HtmlFailures {
    private static final List<Verdict> BAD = List.of(Verdict.KIT_ERROR, Verdict.FAIL, Verdict.INCONCLUSIVE);
    private static final int MOST_LINKS = 12;
    private static final int LONGEST = 400;

    private final RunReport report;
    private final Detail detail;
    private final Words words;
    private final HtmlScenarios scenarios;
    private final Map<String, ScenarioVerdict> byId;

    HtmlFailures(RunReport report, Detail detail, Words words, HtmlScenarios scenarios) {
        this.report = report;
        this.detail = detail;
        this.words = words;
        this.scenarios = scenarios;
        this.byId = report.judgement().scenarios().stream()
                .collect(Collectors.toMap(ScenarioVerdict::scenario, Function.identity(), (one, other) -> one));
    }

    List<HtmlPage.Failure> all() {
        return BAD.stream()
                .flatMap(verdict -> report.judgement().requirements().stream()
                        .filter(one -> one.verdict() == verdict)
                        .map(this::failure))
                .toList();
    }

    private HtmlPage.Failure failure(RequirementVerdict requirement) {
        List<ScenarioVerdict> against = requirement.asked().stream()
                .map(byId::get)
                .filter(one -> one != null && speaksAgainst(one, requirement))
                .toList();
        List<HtmlPage.Link> others = against.stream()
                .skip(1)
                .flatMap(one -> scenarios.link(one.scenario()).stream())
                .limit(MOST_LINKS)
                .toList();
        int hidden = Math.max(0, against.size() - 1 - others.size());
        return new HtmlPage.Failure(
                Visible.line(requirement.requirement().id()),
                HtmlModel.badge(requirement.verdict()),
                requirement.requirement().level().name(),
                Visible.line(words.language().of(requirement.requirement().statement())),
                against.stream().limit(1).map(this::found).toList(),
                others,
                hidden == 0 ? "" : words.say("failures.more", hidden));
    }

    private static boolean speaksAgainst(ScenarioVerdict scenario, RequirementVerdict requirement) {
        boolean own = scenario.finding()
                .map(found ->
                        found.requirement().equals(requirement.requirement().id()))
                .orElse(true);
        return own && scenario.verdict() == requirement.verdict();
    }

    private HtmlPage.Found found(ScenarioVerdict scenario) {
        Optional<Finding> finding = scenario.finding();
        return new HtmlPage.Found(
                scenarios.link(scenario.scenario()).map(HtmlPage.Link::anchor).orElse(""),
                shown(Visible.line(scenario.name())),
                finding.map(Finding::expected)
                        .map(Visible::block)
                        .map(this::shown)
                        .orElse(""),
                finding.map(Finding::actual)
                        .map(Visible::block)
                        .map(this::shown)
                        .orElse(""),
                finding.isPresent() ? "" : shown(Visible.line(HtmlScenario.withCode(scenario))));
    }

    private String shown(String text) {
        return Visible.cut(text, Math.min(LONGEST, detail.longest()));
    }
}
