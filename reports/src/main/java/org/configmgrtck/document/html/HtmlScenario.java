package org.configmgrtck.document.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.configmgrtck.document.RelativeLink;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.document.transcript.EvidenceFolder;
import org.configmgrtck.document.transcript.RecordedTranscript;
import org.configmgrtck.document.words.Language;
import org.configmgrtck.document.words.Words;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.fact.StepFact;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;

/** How the HTML template shows a scenario. */
final class HtmlScenario {
    private final RunReport report;
    private final Detail detail;
    private final Words words;
    private final EvidenceFolder evidence;
    private final Sequences sequences;
    private final DecisionPaths paths;

    HtmlScenario(
            RunReport report,
            Detail detail,
            Words words,
            EvidenceFolder evidence,
            Sequences sequences,
            DecisionPaths paths) {
        this.report = report;
        this.detail = detail;
        this.words = words;
        this.evidence = evidence;
        this.sequences = sequences;
        this.paths = paths;
    }

    HtmlPage.Scenario told(ScenarioVerdict scenario, String anchor) {
        Optional<Finding> finding = scenario.finding();
        String path = scenario.fact().map(Fact::transcript).orElse("");
        String href = RelativeLink.to(path);
        Optional<RecordedTranscript> transcript = evidence.transcript(path);
        List<StepFact> steps = detail.showsSteps(scenario.verdict())
                ? scenario.fact().map(Fact::steps).orElse(List.of())
                : List.of();
        boolean passed = scenario.verdict() == Verdict.PASS;
        boolean own = detail.pictures() == Detail.Pictures.OWN && !passed;
        Set<Integer> proof = Set.copyOf(finding.map(Finding::evidence).orElse(List.of()));
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
                passed ? script(steps) : "",
                passed ? List.of() : steps.stream().map(this::step).toList(),
                words.language() != Language.ENGLISH,
                transcript.map(RecordedTranscript::decisions).orElse(List.of()).stream()
                        .filter(decision -> drawn())
                        .map(paths::told)
                        .toList(),
                transcript
                        .filter(some -> own)
                        .map(some -> sequences.own(some, proof))
                        .orElse(List.of()),
                transcript
                        .filter(some -> !own && drawn())
                        .map(sequences::shared)
                        .orElse(List.of()),
                passed && transcript.isPresent() && !href.isEmpty(),
                href,
                path.isEmpty() ? "" : proof(path, proof),
                transcript.map(some -> hash(some, passed)).orElse(""),
                passed ? "" : shown(report.again(scenario)));
    }

    /** Of a transcript that proves nothing wrong the first 64 bits will do here: the manifest has all of them. */
    private static String hash(RecordedTranscript transcript, boolean passed) {
        String whole = transcript.sha256();
        return passed ? whole.substring(0, whole.length() / 4) + "…" : whole;
    }

    private boolean drawn() {
        return detail.pictures() != Detail.Pictures.NONE;
    }

    /** The link is short, as the path says no more than the scenario's id; what it leads to is told where it proves something. */
    private String proof(String path, Set<Integer> exchanges) {
        if (exchanges.isEmpty()) {
            return RelativeLink.to(path).isEmpty() ? shown(path) : words.say("transcript");
        }
        List<String> numbers = exchanges.stream().sorted().map(String::valueOf).toList();
        return words.count("transcript.exchange", exchanges.size(), String.join(words.say("list"), numbers));
    }

    static String withCode(ScenarioVerdict scenario) {
        return scenario.verdict() == Verdict.INCONCLUSIVE
                ? scenario.reasonCode().orElse("") + ": " + scenario.reason()
                : scenario.reason();
    }

    private String script(List<StepFact> steps) {
        return steps.stream()
                .map(step -> shown(step.keyword().strip() + " " + step.text()))
                .collect(Collectors.joining("\n"));
    }

    private HtmlPage.Step step(StepFact step) {
        return switch (step.status()) {
            case DONE -> step(step, "", "");
            case STOPPED_HERE -> step(step, "stopped", words.say("step.stopped"));
            case NOT_REACHED -> step(step, "unreached", words.say("step.not-reached"));
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
