package org.configmgrtck.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.JudgedWaiver;
import org.configmgrtck.verdict.ScenarioVerdict;

/** One scenario as a test case. */
final class JunitCase {
    private final RunReport report;
    private final ScenarioVerdict scenario;

    JunitCase(RunReport report, ScenarioVerdict scenario) {
        this.report = report;
        this.scenario = scenario;
    }

    void write(XmlText xml) throws IOException {
        xml.start("testcase");
        xml.attribute("name", scenario.scenario());
        xml.attribute("classname", scenario.feature());
        xml.attribute("file", scenario.feature());
        xml.attribute("line", Integer.toString(scenario.line()));
        xml.attribute("time", JunitReport.seconds(JunitReport.duration(scenario)));
        waived(xml);
        switch (scenario.verdict()) {
            case FAIL -> failure(xml);
            case INCONCLUSIVE, KIT_ERROR -> error(xml);
            case NOT_APPLICABLE -> skipped(xml);
            case PASS -> {}
            case NOT_TESTED -> throw new IllegalStateException("A scenario is never NOT_TESTED.");
        }
        observations(xml);
        xml.end();
    }

    private void waived(XmlText xml) throws IOException {
        List<JudgedWaiver> waivers = report.judgement().ending().waiversOf(scenario.scenario());
        if (!waivers.isEmpty()) {
            xml.start("properties");
            for (JudgedWaiver one : waivers) {
                JunitReport.property(xml, "waived", EndingWords.until(one.waiver()));
            }
            xml.end();
        }
    }

    private void observations(XmlText xml) throws IOException {
        List<String> lines = scenario.observations().stream()
                .map(one -> "Observed, not judged: " + one.topic() + ": " + Visible.line(one.seen()))
                .toList();
        if (!lines.isEmpty()) {
            xml.start("system-out");
            xml.text(String.join("\n", lines));
            xml.end();
        }
    }

    private void failure(XmlText xml) throws IOException {
        Finding finding = scenario.finding()
                .orElseThrow(() -> new IllegalStateException(scenario.scenario() + " failed without a finding."));
        String statement = report.specification()
                .requirement(finding.requirement())
                .map(requirement -> requirement.level() + " " + requirement.id() + ": " + words(requirement))
                .orElse(finding.requirement());
        xml.start("failure");
        xml.attribute("type", finding.requirement());
        xml.attribute("message", statement);
        List<String> lines = new ArrayList<>(
                List.of("Requirement: " + statement, "Expected: " + finding.expected(), "Seen: " + finding.actual()));
        scenario.fact()
                .map(Fact::transcript)
                .filter(path -> !path.isEmpty())
                .ifPresent(path -> lines.add("Evidence: " + Evidence.words(path, finding.evidence())));
        report.readingsBehind(scenario)
                .forEach(name -> lines.add("Rests on the reading: " + name + " = "
                        + report.readings().get(name)));
        lines.add("Again: " + report.again(scenario));
        xml.text(String.join("\n", lines));
        xml.end();
    }

    private void error(XmlText xml) throws IOException {
        xml.start("error");
        xml.attribute("type", scenario.reasonCode().orElse("unknown"));
        xml.attribute("message", scenario.verdict() + ": " + scenario.reason());
        xml.text(scenario.reason() + "\nAgain: " + report.again(scenario));
        xml.end();
    }

    private void skipped(XmlText xml) throws IOException {
        xml.start("skipped");
        xml.attribute("message", scenario.verdict() + ": " + scenario.reason());
        xml.end();
    }

    private static String words(Requirement requirement) {
        return requirement.statement().en();
    }
}
