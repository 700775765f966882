package org.configmgrtck.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.configmgrtck.document.EndingWords;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.document.words.Language;
import org.configmgrtck.document.words.Words;
import org.configmgrtck.specification.SourceSentences;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.Counts;
import org.configmgrtck.verdict.Judgement;
import org.configmgrtck.verdict.Verdict;

/** From a report to what the HTML template shows. */
final class HtmlModel {
    private final RunReport report;
    private final Detail detail;
    private final Words words;
    private final Optional<SourceSentences> sentences;
    private final Sequences sequences;
    private final DecisionPaths paths;
    private final HtmlScenarios scenarios;
    private final HtmlObservations observations;
    private final HtmlReadings readings;

    HtmlModel(RunReport report, Detail detail, Words words, Background background) {
        this.report = report;
        this.detail = detail;
        this.words = words;
        this.sentences = background.sentences(report.specification());
        this.sequences = new Sequences(words);
        this.paths = new DecisionPaths(words);
        this.scenarios = new HtmlScenarios(
                report, detail, new HtmlScenario(report, detail, words, background.evidence(), sequences, paths));
        this.observations = new HtmlObservations(report, detail, words, scenarios);
        this.readings = new HtmlReadings(report.specification(), report.readings(), words);
    }

    HtmlPage page() {
        Judgement judgement = report.judgement();
        HtmlBasis basis = new HtmlBasis(report, words, sentences);
        String left = detail.note(words);
        return new HtmlPage(
                HtmlReport.name(words.language()),
                HtmlReport.name(words.language().other()),
                judgement.verdict().words(),
                Visible.cut(
                        Visible.line(
                                report.claim().name() + " " + report.claim().version()),
                        200),
                new HtmlPage.Badge(
                        judgement.verdict().words(), style(judgement.verdict().name())),
                words.language() == Language.ENGLISH
                        ? ""
                        : words.say("verdict." + judgement.verdict().name()),
                judgement.because().stream().map(Visible::line).toList(),
                judgement.exitCode().code(),
                judgement.ending().meaning(),
                notices(),
                basis.about(),
                basis.coverage(),
                basis.sentences(),
                report.counts().scenarioWords(),
                report.counts().requirementWords(),
                figures(report.counts()),
                left,
                observations.howMuch(),
                new HtmlFailures(report, detail, words, scenarios).all(),
                new HtmlClauses(report, detail, words, scenarios, observations, readings).all(),
                scenarios.orphans(),
                new HtmlNotAsked(report, words, scenarios).all(),
                observations.all(),
                readings.all(),
                paths.all(),
                new Pictures(sequences.all()).all(),
                new ToldSequences(words).of(sequences.all()),
                sequences.stages(),
                sequences.drawings());
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
                                one.label(),
                                one.wrong() ? "mismatch" : "remark",
                                Visible.cut(Visible.line(one.words()), detail.longest())))
                        .toList();
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
}
