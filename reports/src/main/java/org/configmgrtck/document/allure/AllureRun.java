package org.configmgrtck.document.allure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.text.Visible;

/** What describes the run as a whole to Allure. */
final class AllureRun {
    /** A category of results; they are told apart by status and by how the message begins. */
    record Category(String name, String messageRegex, List<String> matchedStatuses) {}

    record Executor(String name, String type, String buildName, String reportName) {}

    private AllureRun() {}

    static List<Category> categories() {
        return List.of(
                new Category("FAIL: found otherwise than required", ".*", List.of("failed")),
                new Category("INCONCLUSIVE: the kit could not tell", "INCONCLUSIVE.*", List.of("broken")),
                new Category("KIT_ERROR: the kit itself went wrong", "KIT_ERROR.*", List.of("broken")),
                new Category("NOT_APPLICABLE: not asked of this subject", ".*", List.of("skipped")));
    }

    static Executor executor(RunReport report) {
        String verdict = report.judgement().verdict().words();
        return new Executor(
                "configmgr-tck",
                "configmgr-tck",
                verdict + " (exit code " + report.judgement().exitCode().code() + ")",
                "configmgr-tck: " + verdict);
    }

    /** The text of a file of Java properties. */
    static String environment(RunReport report) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("Verdict", report.judgement().verdict().words());
        values.put(
                "Exit.code",
                report.judgement().exitCode().code() + ": "
                        + report.judgement().ending().meaning());
        values.put("Scenarios", report.counts().scenarioWords());
        values.put("Requirements", report.counts().requirementWords());
        values.put("Subject", report.claim().name() + " " + report.claim().version());
        values.put("Target", report.claim().target());
        values.put("Roles", String.join(", ", report.claim().roleLabels()));
        report.changedReadings().forEach((name, value) -> values.put("Reading." + name, value));
        values.put("Kit", report.kitVersion());
        values.put("Started", report.started().toString());
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) ->
                text.append(name).append('=').append(escaped(value)).append('\n'));
        return text.toString();
    }

    private static String escaped(String value) {
        StringBuilder out = new StringBuilder();
        for (char c : Visible.cut(Visible.line(value), 300).toCharArray()) {
            if (c == '\\' || out.isEmpty() && c == ' ') {
                out.append('\\').append(c);
            } else if (c > '~') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
