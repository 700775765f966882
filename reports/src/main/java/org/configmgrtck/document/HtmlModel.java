package org.configmgrtck.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.configmgrtck.specification.Reading;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.specification.Source;
import org.configmgrtck.specification.SourceDocument;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.Counts;
import org.configmgrtck.verdict.Judgement;
import org.configmgrtck.verdict.RequirementVerdict;
import org.configmgrtck.verdict.Verdict;

/** From a report to what the HTML template shows. */
final class HtmlModel {
    private final RunReport report;
    private final Detail detail;
    private final HtmlScenarios scenarios;
    private final HtmlObservations observations;

    HtmlModel(RunReport report, Detail detail) {
        this.report = report;
        this.detail = detail;
        this.scenarios = new HtmlScenarios(report, detail);
        this.observations = new HtmlObservations(report, detail, scenarios);
    }

    HtmlPage page(String css, String cssHash) {
        Judgement judgement = report.judgement();
        String note = detail.note().isEmpty() ? "" : detail.note() + " report.json has everything.";
        return new HtmlPage(
                css,
                cssHash,
                new HtmlPage.Badge(
                        judgement.verdict().words(), style(judgement.verdict().name())),
                judgement.because().stream().map(Visible::line).toList(),
                judgement.exitCode().code(),
                judgement.ending().meaning(),
                notices(),
                about(),
                report.counts().scenarioWords(),
                report.counts().requirementWords(),
                report.counts().asked() + " of " + report.counts().planned(),
                report.counts().judgedRequirements() + " of " + report.counts().allRequirements(),
                figures(report.counts()),
                first(),
                note,
                observations.words(),
                observations.all(),
                sections(),
                scenarios.orphans(),
                report.readings().keySet().stream().map(this::reading).toList());
    }

    static HtmlPage.Badge badge(Verdict verdict) {
        return new HtmlPage.Badge(verdict.name().replace('_', ' '), style(verdict.name()));
    }

    private static String style(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<HtmlPage.Notice> notices() {
        return new EndingWords(report.judgement().ending())
                .all().stream()
                        .map(one -> new HtmlPage.Notice(
                                one.label(), one.wrong() ? "mismatch" : "remark", shown(one.words())))
                        .toList();
    }

    private List<HtmlPage.Pair> about() {
        List<HtmlPage.Pair> about = new ArrayList<>();
        about.add(pair("Subject", report.claim().name() + " " + report.claim().version()));
        String bundled = report.invocation().bundledTarget() ? " (bundled reference implementation)" : "";
        about.add(pair("Target", report.claim().target() + bundled));
        about.add(pair("Roles claimed", String.join(", ", report.claim().roleLabels())));
        List<String> only = report.invocation().only();
        about.add(pair("Selected", only.isEmpty() ? "everything" : String.join(" ", only)));
        report.shard().ifPresent(shard -> about.add(pair("Shard", shard.index() + " of " + shard.of())));
        about.add(pair("Started", report.started().toString()));
        about.add(pair("Duration", JunitReport.seconds(report.duration()) + " s"));
        about.add(pair("Kit", "configmgr-tck " + report.kitVersion()));
        return about;
    }

    private HtmlPage.Pair pair(String name, String value) {
        return new HtmlPage.Pair(name, shown(value));
    }

    private static List<HtmlPage.Row> figures(Counts counts) {
        List<HtmlPage.Row> rows = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            String ofScenarios = verdict == Verdict.NOT_TESTED
                    ? "–"
                    : counts.scenarios().get(verdict).toString();
            rows.add(new HtmlPage.Row(
                    badge(verdict), ofScenarios, counts.requirements().get(verdict)));
        }
        return rows;
    }

    /** What a reader wants to see first: the requirements whose verdict is a bad one. */
    private List<HtmlPage.Link> first() {
        List<Verdict> bad = List.of(Verdict.FAIL, Verdict.KIT_ERROR, Verdict.INCONCLUSIVE);
        return report.judgement().requirements().stream()
                .filter(one -> bad.contains(one.verdict()))
                .map(one -> new HtmlPage.Link(
                        shown(one.requirement().id()), shown(one.requirement().id()), badge(one.verdict())))
                .toList();
    }

    private List<HtmlPage.Section> sections() {
        Map<List<String>, List<RequirementVerdict>> bySection = report.judgement().requirements().stream()
                .collect(Collectors.groupingBy(HtmlModel::section, LinkedHashMap::new, Collectors.toList()));
        List<HtmlPage.Section> sections = new ArrayList<>();
        bySection.forEach((place, verdicts) -> {
            SourceDocument document = report.specification().documents().get(place.get(0));
            sections.add(new HtmlPage.Section(
                    document.key(),
                    document.title().en(),
                    document.title().ja(),
                    place.get(1),
                    verdicts.stream().map(this::item).toList()));
        });
        return sections;
    }

    private static List<String> section(RequirementVerdict verdict) {
        Source source = verdict.requirement().sources().get(0);
        return List.of(source.document(), source.section());
    }

    private HtmlPage.Item item(RequirementVerdict verdict) {
        Requirement requirement = verdict.requirement();
        List<HtmlPage.Scenario> own = scenarios.homeOf(requirement.id());
        List<HtmlPage.Link> elsewhere = scenarios.elsewhere(verdict);
        int hidden = verdict.asked().size() - own.size() - elsewhere.size();
        return new HtmlPage.Item(
                shown(requirement.id()),
                requirement.level().name(),
                badge(verdict.verdict()),
                String.join(", ", requirement.roleLabels()),
                Visible.line(requirement.statement().en()),
                Visible.line(requirement.statement().ja()),
                requirement.sources().stream().map(Source::place).collect(Collectors.joining("; ")),
                // What failed is told at the scenario below, as expected and seen.
                verdict.verdict() == Verdict.FAIL ? "" : shown(verdict.reason()),
                observations.of(requirement.id()),
                rested(verdict).map(this::reading).toList(),
                own,
                elsewhere,
                more(hidden, verdict.notAsked().size()));
    }

    /** A requirement that was not judged rests on nothing. */
    private Stream<String> rested(RequirementVerdict verdict) {
        return switch (verdict.verdict()) {
            case PASS, FAIL, INCONCLUSIVE -> report.readingsBehind(verdict).stream();
            case NOT_APPLICABLE, NOT_TESTED, KIT_ERROR -> Stream.empty();
        };
    }

    private static String more(int hidden, int notAsked) {
        List<String> words = new ArrayList<>();
        if (hidden > 0) {
            words.add(hidden + " more asked, not shown here");
        }
        if (notAsked > 0) {
            words.add(notAsked + " not selected in this run");
        }
        return String.join("; ", words);
    }

    private HtmlPage.ReadingRow reading(String name) {
        Reading reading = report.specification().readings().get(name);
        String value = report.readings().get(name);
        return new HtmlPage.ReadingRow(
                shown(name),
                shown(value),
                shown(reading.standard()),
                !reading.standard().equals(value),
                Visible.line(reading.statement().en()),
                Visible.line(reading.statement().ja()),
                Visible.line(reading.because().en()),
                Visible.line(reading.because().ja()));
    }

    private String shown(String text) {
        return Visible.cut(Visible.line(text), detail.longest());
    }
}
