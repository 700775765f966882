package org.configmgrtck.document.earl;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.document.PrettyJson;
import org.configmgrtck.document.ReportWriter;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.record.ReportFile;
import org.configmgrtck.specification.Requirement;
import org.configmgrtck.text.Visible;
import org.configmgrtck.verdict.RequirementVerdict;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;

/**
 * {@code earl.jsonld}: an assertion for each requirement and each scenario, those that were not asked included, in EARL
 * 1.0. EARL has no outcome for the kit's own error; it is {@code cantTell}, and {@code verdict} tells it apart.
 */
public final class EarlReport implements ReportWriter {
    private static final String SUBJECT = "_:subject";
    private static final int LONGEST = 4000;

    @Override
    public String fileName() {
        return ReportFile.EARL.fileName();
    }

    @Override
    public void write(RunReport report, OutputStream out) throws IOException {
        String kit = iri("kit", report.kitVersion());
        List<Object> graph = new ArrayList<>();
        graph.add(new EarlDocument.Software(
                kit, List.of("earl:Assertor", "earl:Software"), "configmgr-tck", report.kitVersion()));
        graph.add(new EarlDocument.Subject(
                SUBJECT,
                List.of("earl:TestSubject", "earl:Software"),
                text(report.claim().name()),
                text(report.claim().version()),
                "claims: " + String.join(", ", report.claim().roleLabels())));
        Set<String> unasked = new LinkedHashSet<>();
        for (RequirementVerdict one : report.judgement().requirements()) {
            graph.add(criterion(one.requirement()));
            graph.add(
                    assertion(report, kit, iri("requirement", one.requirement().id()), one.verdict(), one.reason()));
            unasked.addAll(one.notAsked());
        }
        for (ScenarioVerdict one : report.judgement().scenarios()) {
            graph.add(new EarlDocument.Criterion(
                    iri("scenario", one.scenario()),
                    "earl:TestCase",
                    text(one.scenario()),
                    text(one.name()),
                    one.requirements().stream()
                            .map(id -> iri("requirement", id))
                            .toList()));
            graph.add(assertion(report, kit, iri("scenario", one.scenario()), one.verdict(), one.reason()));
            unasked.remove(one.scenario());
        }
        for (String id : unasked) {
            graph.add(assertion(report, kit, iri("scenario", id), Verdict.NOT_TESTED, "not selected in this run"));
        }
        PrettyJson.write(new EarlDocument(EarlContext.terms(), graph), out);
    }

    private static EarlDocument.Criterion criterion(Requirement requirement) {
        return new EarlDocument.Criterion(
                iri("requirement", requirement.id()),
                "earl:TestRequirement",
                requirement.id() + " (" + requirement.level() + ")",
                requirement.statement().en(),
                List.of());
    }

    private static EarlDocument.Assertion assertion(
            RunReport report, String kit, String test, Verdict verdict, String reason) {
        return new EarlDocument.Assertion(
                "earl:Assertion",
                kit,
                SUBJECT,
                test,
                "earl:automatic",
                new EarlDocument.Result(
                        "earl:TestResult",
                        outcome(verdict),
                        verdict.name(),
                        report.started().plus(report.duration()),
                        Optional.of(text(reason)).filter(info -> !info.isEmpty())));
    }

    private static String outcome(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "earl:passed";
            case FAIL -> "earl:failed";
            case INCONCLUSIVE, KIT_ERROR -> "earl:cantTell";
            case NOT_APPLICABLE -> "earl:inapplicable";
            case NOT_TESTED -> "earl:untested";
        };
    }

    private static String text(String untrusted) {
        return Visible.cut(Visible.line(untrusted), LONGEST);
    }

    private static String iri(String kind, String id) {
        return "urn:configmgr-tck:" + kind + ":"
                + URLEncoder.encode(id, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2F", "/");
    }
}
