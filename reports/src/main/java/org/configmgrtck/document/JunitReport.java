package org.configmgrtck.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.record.ReportFile;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;

/**
 * {@code junit.xml}: one test suite for each feature, one test case for each scenario that was asked. What was not asked
 * is no test case; the properties of each suite say how much that is, and what the verdict of the run is. A failure that
 * is waived stays a failure, with the property {@code waived}.
 */
public final class JunitReport implements ReportWriter {
    @Override
    public String fileName() {
        return ReportFile.JUNIT.fileName();
    }

    @Override
    public void write(RunReport report, OutputStream out) throws IOException {
        try (XmlText xml = new XmlText(out)) {
            List<ScenarioVerdict> all = report.judgement().scenarios();
            xml.start("testsuites");
            xml.attribute("name", "configmgr-tck");
            figures(xml, all);
            xml.attribute("time", seconds(report.duration()));
            for (Map.Entry<String, List<ScenarioVerdict>> feature :
                    byFeature(all).entrySet()) {
                suite(xml, report, feature.getKey(), feature.getValue());
            }
            xml.end();
        }
    }

    private static void suite(XmlText xml, RunReport report, String feature, List<ScenarioVerdict> scenarios)
            throws IOException {
        xml.start("testsuite");
        xml.attribute("name", feature);
        figures(xml, scenarios);
        Duration sum = scenarios.stream().map(JunitReport::duration).reduce(Duration.ZERO, Duration::plus);
        xml.attribute("time", seconds(sum));
        xml.attribute("timestamp", report.started().toString());
        xml.start("properties");
        property(xml, "verdict", report.judgement().verdict().name());
        property(
                xml,
                "exit code",
                report.judgement().exitCode().code() + ": "
                        + report.judgement().ending().meaning());
        for (EndingWords.Said one : new EndingWords(report.judgement().ending()).all()) {
            property(xml, one.label().toLowerCase(Locale.ROOT), one.words());
        }
        property(xml, "scenarios", report.counts().scenarioWords());
        property(xml, "requirements", report.counts().requirementWords());
        if (report.shard().isPresent()) {
            property(xml, "shard", report.shard().get().toString());
        }
        xml.end();
        for (ScenarioVerdict scenario : scenarios) {
            new JunitCase(report, scenario).write(xml);
        }
        xml.end();
    }

    static void property(XmlText xml, String name, String value) throws IOException {
        xml.start("property");
        xml.attribute("name", name);
        xml.attribute("value", value);
        xml.end();
    }

    private static void figures(XmlText xml, List<ScenarioVerdict> scenarios) throws IOException {
        xml.attribute("tests", Integer.toString(scenarios.size()));
        xml.attribute("failures", count(scenarios, Verdict.FAIL));
        xml.attribute("errors", count(scenarios, Verdict.INCONCLUSIVE, Verdict.KIT_ERROR));
        xml.attribute("skipped", count(scenarios, Verdict.NOT_APPLICABLE));
    }

    private static String count(List<ScenarioVerdict> scenarios, Verdict... verdicts) {
        List<Verdict> wanted = List.of(verdicts);
        return Long.toString(scenarios.stream()
                .filter(scenario -> wanted.contains(scenario.verdict()))
                .count());
    }

    private static Map<String, List<ScenarioVerdict>> byFeature(List<ScenarioVerdict> scenarios) {
        Map<String, List<ScenarioVerdict>> features = new LinkedHashMap<>();
        scenarios.forEach(scenario -> features.computeIfAbsent(scenario.feature(), key -> new ArrayList<>())
                .add(scenario));
        return features;
    }

    static Duration duration(ScenarioVerdict scenario) {
        return scenario.fact().map(Fact::duration).orElse(Duration.ZERO);
    }

    /** Seconds with three decimals, which every reader of this format takes. */
    static String seconds(Duration duration) {
        return java.math.BigDecimal.valueOf(duration.toMillis(), 3).toPlainString();
    }
}
