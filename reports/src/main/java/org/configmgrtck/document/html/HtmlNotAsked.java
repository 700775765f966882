package org.configmgrtck.document.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.document.words.Words;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.RequirementVerdict;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;

/** What was not asked, by the reason. */
final class HtmlNotAsked {
    private static final int MOST_LINKS = 40;

    private final RunReport report;
    private final Words words;
    private final HtmlScenarios scenarios;

    HtmlNotAsked(RunReport report, Words words, HtmlScenarios scenarios) {
        this.report = report;
        this.words = words;
        this.scenarios = scenarios;
    }

    List<HtmlPage.NotAsked> all() {
        Map<String, List<RequirementVerdict>> requirements = new LinkedHashMap<>();
        report.judgement().requirements().stream()
                .filter(one -> one.verdict() == Verdict.NOT_TESTED || one.verdict() == Verdict.NOT_APPLICABLE)
                .forEach(one -> requirements
                        .computeIfAbsent(one.reason(), key -> new ArrayList<>())
                        .add(one));
        Map<String, List<ScenarioVerdict>> skipped = new LinkedHashMap<>();
        report.judgement().scenarios().stream()
                .filter(one -> !one.wasAsked())
                .forEach(one -> skipped.computeIfAbsent(one.reason(), key -> new ArrayList<>())
                        .add(one));
        List<HtmlPage.NotAsked> all = new ArrayList<>();
        int left = report.counts().planned() - report.counts().judged();
        if (left > 0) {
            all.add(new HtmlPage.NotAsked(
                    words.say("not-asked.not-selected"), false, words.count("scenarios", left), List.of(), List.of()));
        }
        requirements.forEach((reason, ones) -> all.add(new HtmlPage.NotAsked(
                shown(reason), true, words.count("requirements", ones.size()), links(ones), List.of())));
        skipped.forEach((reason, ones) -> all.add(new HtmlPage.NotAsked(
                shown(reason), true, words.count("scenarios", ones.size()), List.of(), linksToScenarios(ones))));
        return all;
    }

    private static List<HtmlPage.Link> links(List<RequirementVerdict> ones) {
        return ones.stream()
                .map(one -> new HtmlPage.Link(
                        Visible.line(one.requirement().id()),
                        Visible.line(one.requirement().id()),
                        HtmlModel.badge(one.verdict())))
                .toList();
    }

    private List<HtmlPage.Link> linksToScenarios(List<ScenarioVerdict> ones) {
        return ones.stream()
                .flatMap(one -> scenarios.link(one.scenario()).stream())
                .limit(MOST_LINKS)
                .toList();
    }

    private static String shown(String text) {
        return Visible.cut(Visible.line(text), 600);
    }
}
