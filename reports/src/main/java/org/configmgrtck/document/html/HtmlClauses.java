package org.configmgrtck.document.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.document.words.Words;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.specification.SourceDocument;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.RequirementVerdict;
import org.configmgrtck.verdict.Verdict;

/** The requirements by document and section, each with all that is known of it. */
final class HtmlClauses {
    private final RunReport report;
    private final Detail detail;
    private final Words words;
    private final HtmlScenarios scenarios;
    private final HtmlObservations observations;
    private final HtmlReadings readings;

    HtmlClauses(
            RunReport report,
            Detail detail,
            Words words,
            HtmlScenarios scenarios,
            HtmlObservations observations,
            HtmlReadings readings) {
        this.report = report;
        this.detail = detail;
        this.words = words;
        this.scenarios = scenarios;
        this.observations = observations;
        this.readings = readings;
    }

    List<HtmlPage.Document> all() {
        Map<String, Map<String, List<HtmlPage.Item>>> documents = new LinkedHashMap<>();
        for (RequirementVerdict verdict : report.judgement().requirements()) {
            var source = verdict.requirement().sources().get(0);
            documents
                    .computeIfAbsent(source.document(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(words.section(source), key -> new ArrayList<>())
                    .add(item(verdict));
        }
        List<HtmlPage.Document> all = new ArrayList<>();
        documents.forEach((key, sections) ->
                all.add(document(report.specification().documents().get(key), sections)));
        return all;
    }

    private HtmlPage.Document document(SourceDocument document, Map<String, List<HtmlPage.Item>> bySection) {
        List<HtmlPage.Section> sections = new ArrayList<>();
        bySection.forEach((name, items) -> sections.add(new HtmlPage.Section(name, items)));
        return new HtmlPage.Document(
                document.key(),
                words.language().of(document.title()),
                words.language().other().of(document.title()),
                document.reference(),
                sections);
    }

    private HtmlPage.Item item(RequirementVerdict verdict) {
        Requirement requirement = verdict.requirement();
        List<HtmlPage.Scenario> own = scenarios.homeOf(requirement.id());
        List<HtmlPage.Link> elsewhere = scenarios.elsewhere(verdict);
        int hidden = verdict.asked().size() - own.size() - elsewhere.size();
        return new HtmlPage.Item(
                Visible.line(requirement.id()),
                requirement.level().name(),
                HtmlModel.badge(verdict.verdict()),
                Visible.line(words.language().of(requirement.statement())),
                Visible.line(words.language().other().of(requirement.statement())),
                requirement.sources().stream().map(words::place).collect(Collectors.joining("; ")),
                String.join(", ", requirement.roleLabels()),
                // What failed is told at the scenario below, as expected and seen.
                verdict.verdict() == Verdict.FAIL ? "" : Visible.cut(Visible.line(verdict.reason()), detail.longest()),
                "",
                observations.of(requirement.id()),
                rested(verdict).map(readings::of).toList(),
                tally(verdict),
                own,
                elsewhere,
                // Of what was not asked at all the reason says so.
                more(hidden, verdict.asked().isEmpty() ? 0 : verdict.notAsked().size()));
    }

    /** A requirement that was not judged rests on nothing. */
    private Stream<String> rested(RequirementVerdict verdict) {
        return switch (verdict.verdict()) {
            case PASS, FAIL, INCONCLUSIVE -> report.readingsBehind(verdict).stream();
            case NOT_APPLICABLE, NOT_TESTED, KIT_ERROR -> Stream.empty();
        };
    }

    /** How the scenarios ended that the verdict rests on; empty if there are none. */
    private String tally(RequirementVerdict verdict) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        verdict.asked().stream()
                .map(scenarios::link)
                .flatMap(java.util.Optional::stream)
                .forEach(link ->
                        counts.merge(Verdict.valueOf(link.badge().words().replace(' ', '_')), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(one -> one.getValue() + " " + one.getKey().name().replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private String more(int hidden, int notAsked) {
        List<String> said = new ArrayList<>();
        if (hidden > 0) {
            said.add(words.say("clause.hidden", hidden));
        }
        if (notAsked > 0) {
            said.add(words.say("clause.not-selected", notAsked));
        }
        return String.join("; ", said);
    }
}
