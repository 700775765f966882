package org.configmgrtck.document.sarif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.document.EndingWords;
import org.configmgrtck.document.Evidence;
import org.configmgrtck.document.RelativeLink;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;

/** From scenarios to results and notifications. */
final class SarifResults {
    private static final String FINGERPRINT = "scenario/v1";

    private final RunReport report;
    private final List<String> rules;

    /** @param rules the requirements' ids in the order of the rules */
    SarifResults(RunReport report, List<String> rules) {
        this.report = report;
        this.rules = List.copyOf(rules);
    }

    /** A scenario that failed, or of which the kit could not tell. */
    SarifLog.Result of(ScenarioVerdict scenario) {
        boolean failed = scenario.verdict() == Verdict.FAIL;
        String rule = scenario.finding()
                .map(Finding::requirement)
                .orElseGet(() -> scenario.requirements().get(0));
        String level = report.specification()
                .requirement(rule)
                .map(Requirement::level)
                .map(SarifReport::level)
                .orElse("error");
        return new SarifLog.Result(
                rule,
                rules.indexOf(rule),
                failed ? "fail" : "open",
                failed ? level : "none",
                SarifText.message(failed ? failure(scenario) : unclear(scenario)),
                List.of(location(scenario)),
                attachments(scenario),
                Map.of(FINGERPRINT, scenario.scenario()),
                suppressions(scenario),
                Map.of("verdict", scenario.verdict().name()));
    }

    /** A scenario in which the kit went wrong. */
    SarifLog.Notification notification(ScenarioVerdict scenario) {
        return new SarifLog.Notification(
                "error",
                SarifText.message(scenario.scenario() + ": " + scenario.reason()),
                List.of(location(scenario)),
                Map.of("verdict", scenario.verdict().name()));
    }

    private String failure(ScenarioVerdict scenario) {
        Finding finding = scenario.finding().orElseThrow();
        List<String> sentences = new ArrayList<>();
        sentences.add(finding.requirement() + " is not met.");
        sentences.add("Expected: " + finding.expected() + ".");
        sentences.add("Seen: " + Visible.cut(finding.actual(), 2000) + ".");
        transcript(scenario)
                .ifPresent(path -> sentences.add("Evidence: " + Evidence.words(path, finding.evidence()) + "."));
        report.readingsBehind(scenario)
                .forEach(name -> sentences.add("Rests on the reading: " + name + " = "
                        + report.readings().get(name) + "."));
        sentences.add("Again: " + report.again(scenario));
        return String.join(" ", sentences);
    }

    private String unclear(ScenarioVerdict scenario) {
        return "INCONCLUSIVE"
                + scenario.reasonCode().map(code -> " (" + code + ")").orElse("") + ": "
                + Visible.cut(scenario.reason(), 2000) + ". Again: " + report.again(scenario);
    }

    private static SarifLog.Location location(ScenarioVerdict scenario) {
        String uri = RelativeLink.to("features/" + scenario.feature());
        Optional<SarifLog.Region> region =
                scenario.line() > 0 ? Optional.of(new SarifLog.Region(scenario.line())) : Optional.empty();
        Optional<SarifLog.PhysicalLocation> place = uri.isEmpty()
                ? Optional.empty()
                : Optional.of(new SarifLog.PhysicalLocation(
                        new SarifLog.ArtifactLocation(uri, Optional.of("%SRCROOT%")), region));
        return new SarifLog.Location(
                place, List.of(new SarifLog.LogicalLocation(Visible.line(scenario.scenario()), "scenario")));
    }

    private static List<SarifLog.Attachment> attachments(ScenarioVerdict scenario) {
        return transcript(scenario)
                .map(RelativeLink::to)
                .filter(link -> !link.isEmpty())
                .map(link -> new SarifLog.Attachment(
                        SarifText.message("Transcript"), new SarifLog.ArtifactLocation(link, Optional.of("REPORT"))))
                .stream()
                .toList();
    }

    private List<SarifLog.Suppression> suppressions(ScenarioVerdict scenario) {
        return report.judgement().ending().waiversOf(scenario.scenario()).stream()
                .map(one -> new SarifLog.Suppression(
                        "external", "accepted", Visible.line("waived " + EndingWords.until(one.waiver()))))
                .toList();
    }

    private static Optional<String> transcript(ScenarioVerdict scenario) {
        return scenario.fact().map(Fact::transcript).filter(path -> !path.isEmpty());
    }
}
