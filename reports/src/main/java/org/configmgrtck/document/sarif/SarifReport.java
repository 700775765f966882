package org.configmgrtck.document.sarif;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.configmgrtck.document.PrettyJson;
import org.configmgrtck.document.ReportWriter;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.record.ReportFile;
import org.configmgrtck.specification.Level;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.specification.Source;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;

/**
 * {@code report.sarif}: each scenario that failed, or of which the kit could not tell, as a result at its line of the
 * feature file. The rules are the requirements. A waiver is a suppression; what the kit did wrong is a notification.
 * Paths of features are relative to the root of the sources ({@code %SRCROOT%}), those of evidence to the report folder
 * ({@code REPORT}).
 */
public final class SarifReport implements ReportWriter {
    @Override
    public String fileName() {
        return ReportFile.SARIF.fileName();
    }

    @Override
    public void write(RunReport report, OutputStream out) throws IOException {
        List<String> ids = List.copyOf(report.specification().requirements().keySet());
        SarifResults results = new SarifResults(report, ids);
        List<SarifLog.Result> all = new ArrayList<>();
        List<SarifLog.Notification> notifications = new ArrayList<>();
        for (ScenarioVerdict scenario : report.judgement().scenarios()) {
            switch (scenario.verdict()) {
                case FAIL, INCONCLUSIVE -> all.add(results.of(scenario));
                case KIT_ERROR -> notifications.add(results.notification(scenario));
                case PASS, NOT_APPLICABLE, NOT_TESTED -> {}
            }
        }
        SarifLog.Run run = new SarifLog.Run(
                new SarifLog.Tool(new SarifLog.Driver(
                        "configmgr-tck",
                        report.kitVersion(),
                        report.specification().requirements().values().stream()
                                .map(SarifReport::rule)
                                .toList())),
                List.of(invocation(report, notifications)),
                "unicodeCodePoints",
                all,
                properties(report));
        PrettyJson.write(
                new SarifLog(URI.create("https://json.schemastore.org/sarif-2.1.0.json"), "2.1.0", List.of(run)), out);
    }

    /** What a failure of a requirement weighs. */
    static String level(Level level) {
        return switch (level) {
            case MUST -> "error";
            case SHOULD -> "warning";
            case INFO -> "note";
        };
    }

    private static SarifLog.Rule rule(Requirement requirement) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("tags", requirement.roleLabels());
        properties.put("level", requirement.level().name());
        properties.put(
                "sources", requirement.sources().stream().map(Source::place).toList());
        return new SarifLog.Rule(
                requirement.id(),
                SarifText.message(requirement.statement().en()),
                new SarifLog.DefaultConfiguration(level(requirement.level())),
                properties);
    }

    private static SarifLog.Invocation invocation(RunReport report, List<SarifLog.Notification> notifications) {
        return new SarifLog.Invocation(
                report.started(),
                report.started().plus(report.duration()),
                report.judgement().exitCode().code(),
                report.judgement().ending().meaning(),
                report.counts().scenarios().get(Verdict.KIT_ERROR) == 0,
                notifications);
    }

    /** What SARIF has no place for: how much was asked, and what came out of it. */
    private static Map<String, Object> properties(RunReport report) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("verdict", report.judgement().verdict().name());
        properties.put("scenariosPlanned", report.counts().planned());
        properties.put("scenariosAsked", report.counts().asked());
        properties.put("scenarios", words(report.counts().scenarios()));
        properties.put("requirements", words(report.counts().requirements()));
        return properties;
    }

    private static Map<String, Integer> words(Map<Verdict, Integer> counts) {
        Map<String, Integer> words = new LinkedHashMap<>();
        counts.forEach((verdict, count) -> words.put(verdict.name().toLowerCase(Locale.ROOT), count));
        return words;
    }
}
