package org.configmgrtck.document.github;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;

/** What failed, and what stayed unclear, in tables. */
final class FindingTables {
    private static final int MOST = 50;

    private final RunReport report;

    FindingTables(RunReport report) {
        this.report = report;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        table(lines, "Not met", "Requirement | Scenario | Expected | Seen", List.of(Verdict.FAIL), this::failed);
        table(
                lines,
                "Unclear",
                "Verdict | Scenario | Reason",
                List.of(Verdict.INCONCLUSIVE, Verdict.KIT_ERROR),
                this::unclear);
        return lines;
    }

    private void table(
            List<String> lines,
            String heading,
            String columns,
            List<Verdict> verdicts,
            Function<ScenarioVerdict, String> row) {
        List<ScenarioVerdict> all = report.judgement().scenarios().stream()
                .filter(one -> verdicts.contains(one.verdict()))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        lines.add("### " + heading);
        lines.add("");
        lines.add("| " + columns + " |");
        lines.add("|" + "---|".repeat(columns.split("\\|", -1).length));
        all.stream().limit(MOST).map(row).forEach(lines::add);
        lines.add("");
        if (all.size() > MOST) {
            lines.add((all.size() - MOST) + " more of " + all.size() + " are in the report.");
            lines.add("");
        }
    }

    private String failed(ScenarioVerdict scenario) {
        Finding finding = scenario.finding().orElseThrow();
        String level = report.specification()
                .requirement(finding.requirement())
                .map(Requirement::level)
                .map(one -> " (" + one + ")")
                .orElse("");
        return row(
                MarkdownText.sentence(finding.requirement()) + level,
                MarkdownText.code(scenario.scenario()) + waived(scenario),
                MarkdownText.code(finding.expected()),
                MarkdownText.code(finding.actual()));
    }

    private String unclear(ScenarioVerdict scenario) {
        String code = scenario.verdict() == Verdict.INCONCLUSIVE
                ? scenario.reasonCode().map(one -> " (" + one + ")").orElse("")
                : "";
        return row(
                scenario.verdict() + code,
                MarkdownText.code(scenario.scenario()) + waived(scenario),
                MarkdownText.code(scenario.reason()));
    }

    private String waived(ScenarioVerdict scenario) {
        return report.judgement().ending().waiversOf(scenario.scenario()).isEmpty() ? "" : " (waived)";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
