package org.configmgrtck.document.allure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.document.EndingWords;
import org.configmgrtck.document.Evidence;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.JudgedWaiver;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;

/** A verdict as Allure has it: a status, a message that begins with the verdict, and details in place of a trace. */
final class AllureStatus {
    private static final int LONGEST = 4000;

    private final RunReport report;

    AllureStatus(RunReport report) {
        this.report = report;
    }

    /** Gives the result this verdict. */
    void putInto(ObjectNode result, ScenarioVerdict verdict) {
        List<JudgedWaiver> waivers = report.judgement().ending().waiversOf(verdict.scenario());
        result.put("status", status(verdict.verdict()));
        ObjectNode details = result.putObject("statusDetails");
        details.put("known", !waivers.isEmpty());
        details.put("muted", !waivers.isEmpty());
        details.put("flaky", false);
        details.put("message", message(verdict));
        details.put("trace", details(verdict, waivers));
    }

    private static String status(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "passed";
            case FAIL -> "failed";
            case INCONCLUSIVE, KIT_ERROR -> "broken";
            case NOT_APPLICABLE, NOT_TESTED -> "skipped";
        };
    }

    private static String message(ScenarioVerdict verdict) {
        String code = verdict.verdict() == Verdict.INCONCLUSIVE
                ? verdict.reasonCode().map(one -> " (" + one + ")").orElse("")
                : verdict.finding()
                        .map(Finding::requirement)
                        .map(one -> " " + one)
                        .orElse("");
        return verdict.verdict() + code + ": " + text(verdict.reason());
    }

    private String details(ScenarioVerdict verdict, List<JudgedWaiver> waivers) {
        List<String> lines = new ArrayList<>();
        Optional<Finding> finding = verdict.finding();
        finding.ifPresent(one -> {
            lines.add("Requirement: " + one.requirement());
            lines.add("Expected: " + text(one.expected()));
            lines.add("Seen: " + text(one.actual()));
        });
        verdict.fact()
                .map(Fact::transcript)
                .filter(path -> !path.isEmpty())
                .ifPresent(path -> lines.add("Evidence: "
                        + text(Evidence.words(
                                path, finding.map(Finding::evidence).orElse(List.of())))));
        waivers.forEach(one -> lines.add("Waived " + text(EndingWords.until(one.waiver()))));
        if (verdict.verdict() != Verdict.NOT_APPLICABLE) {
            lines.add("Again: " + text(report.again(verdict)));
        }
        return String.join("\n", lines);
    }

    /** Allure's page takes messages and traces for HTML. Without the sign that begins a tag they are text. */
    private static String text(String untrusted) {
        return Visible.cut(Visible.line(untrusted), LONGEST).replace("<", "[U+003C]");
    }
}
