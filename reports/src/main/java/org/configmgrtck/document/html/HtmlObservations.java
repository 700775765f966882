package org.configmgrtck.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.configmgrtck.document.OpenQuestion;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.document.words.Language;
import org.configmgrtck.document.words.Words;
import org.configmgrtck.text.Visible;

/** What was observed and not judged, as the HTML template shows it. */
final class HtmlObservations {
    private final RunReport report;
    private final Detail detail;
    private final Words words;
    private final HtmlScenarios scenarios;
    private final List<OpenQuestion> questions;

    HtmlObservations(RunReport report, Detail detail, Words words, HtmlScenarios scenarios) {
        this.report = report;
        this.detail = detail;
        this.words = words;
        this.scenarios = scenarios;
        this.questions = OpenQuestion.of(report);
    }

    /** How much it is; empty if it is nothing. */
    String howMuch() {
        return questions.isEmpty() ? "" : words.count("observed.count", questions.size());
    }

    /** All of it, by topic. */
    List<HtmlPage.Observed> all() {
        return questions.stream().map(this::observed).toList();
    }

    /** What was seen of a requirement. */
    List<String> of(String requirement) {
        return questions.stream()
                .filter(question -> question.topic().equals(requirement))
                .flatMap(this::shownSightings)
                .map(one -> shown(one.seen()))
                .toList();
    }

    private HtmlPage.Observed observed(OpenQuestion question) {
        List<HtmlPage.Sighting> told = new ArrayList<>();
        shownSightings(question).forEach(one -> told.add(sighting(one)));
        int hidden = question.sightings().size() - told.size();
        boolean own =
                words.language() == Language.JAPANESE && !question.becauseJa().isEmpty();
        return new HtmlPage.Observed(
                shown(question.topic()),
                anchor(question.topic()),
                shown(question.statement().map(words.language()::of).orElse("")),
                shown(question.statement().map(words.language().other()::of).orElse("")),
                shown(own ? question.becauseJa() : question.because()),
                !own,
                told,
                hidden == 0 ? "" : words.say("observed.more", hidden));
    }

    private HtmlPage.Sighting sighting(OpenQuestion.Sighting one) {
        return new HtmlPage.Sighting(
                shown(one.seen()),
                shown(one.scenario()),
                scenarios.link(one.scenario()).map(HtmlPage.Link::anchor).orElse(""));
    }

    private Stream<OpenQuestion.Sighting> shownSightings(OpenQuestion question) {
        return question.sightings().stream().limit(detail.most());
    }

    private String anchor(String topic) {
        if (report.specification().readings().containsKey(topic)) {
            return "reading-" + topic;
        }
        return report.specification().requirement(topic).isPresent() ? topic : "";
    }

    private String shown(String text) {
        return Visible.cut(Visible.line(text), detail.longest());
    }
}
