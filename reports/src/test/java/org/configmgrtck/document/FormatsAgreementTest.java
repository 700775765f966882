package org.configmgrtck.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.junitxmlformatter.MessagesToJunitXmlWriter;
import io.cucumber.messages.types.Envelope;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.configmgrtck.document.badge.BadgeEndpoint;
import org.configmgrtck.document.badge.BadgePicture;
import org.configmgrtck.document.csv.CoverageTable;
import org.configmgrtck.document.github.JobSummary;
import org.configmgrtck.document.messages.CucumberMessages;
import org.configmgrtck.document.opentest.OpenTestReport;
import org.configmgrtck.verdict.Counts;
import org.configmgrtck.verdict.RequirementVerdict;
import org.configmgrtck.verdict.RunVerdict;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever the facts are: the formats for machines say of each scenario and requirement what the judgement says. */
class FormatsAgreementTest {
    private static final Map<Verdict, String> MESSAGES = Map.of(
            Verdict.PASS, "PASSED",
            Verdict.FAIL, "FAILED",
            Verdict.INCONCLUSIVE, "PENDING",
            Verdict.KIT_ERROR, "UNDEFINED",
            Verdict.NOT_APPLICABLE, "SKIPPED");
    private static final Map<Verdict, String> OPEN_TEST = Map.of(
            Verdict.PASS, "SUCCESSFUL",
            Verdict.FAIL, "FAILED",
            Verdict.INCONCLUSIVE, "ABORTED",
            Verdict.KIT_ERROR, "ERRORED",
            Verdict.NOT_APPLICABLE, "SKIPPED");

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void csv(int seed) throws IOException {
        RunReport report = ArbitraryRun.of(seed);
        Map<String, Map<String, String>> rows = Seen.inCsv(Documents.written(new CoverageTable(), report));
        Map<String, String> verdicts = new LinkedHashMap<>();
        rows.forEach((requirement, row) -> verdicts.put(requirement, row.get("verdict")));
        Map<String, String> expected = new LinkedHashMap<>();
        report.judgement()
                .requirements()
                .forEach(one ->
                        expected.put(one.requirement().id(), one.verdict().name()));
        assertThat(verdicts).isEqualTo(expected);
        for (RequirementVerdict one : report.judgement().requirements()) {
            Map<String, String> row = rows.get(one.requirement().id());
            List<ScenarioVerdict> own = report.judgement().scenarios().stream()
                    .filter(it -> one.asked().contains(it.scenario()))
                    .toList();
            for (Verdict verdict : MESSAGES.keySet()) {
                assertThat(row).containsEntry("scenarios " + verdict, count(own, it -> it.verdict() == verdict));
            }
            assertThat(row)
                    .containsEntry("asked", count(own, ScenarioVerdict::wasAsked))
                    .containsEntry(
                            "not asked",
                            Long.toString(one.notAsked().size()
                                    + own.stream()
                                            .filter(it -> it.verdict() == Verdict.INCONCLUSIVE && !it.wasAsked())
                                            .count()))
                    .containsEntry(
                            "scenarios",
                            Integer.toString(own.size() + one.notAsked().size()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void messages(int seed) throws IOException {
        RunReport report = ArbitraryRun.of(seed);
        List<Envelope> all = Seen.messages(Documents.written(new CucumberMessages(), report));
        assertThat(Seen.inMessages(all)).isEqualTo(scenarios(report, MESSAGES));
        boolean success =
                all.get(all.size() - 1).getTestRunFinished().orElseThrow().getSuccess();
        assertThat(success)
                .isEqualTo(report.judgement().verdict() == RunVerdict.CONFORMANT
                        && report.judgement().exitCode().code() == 0);

        Document junit = Documents.xml(asJunit(all));
        List<Element> cases = Seen.elements(junit, "testcase");
        assertThat(cases).hasSize(report.counts().judged());
        assertThat(cases)
                .filteredOn(it -> it.getElementsByTagName("failure").getLength() == 0
                        && it.getElementsByTagName("skipped").getLength() == 0)
                .hasSize(report.counts().scenarios().get(Verdict.PASS));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void openTest(int seed) throws Exception {
        RunReport report = ArbitraryRun.of(seed);
        String text = Documents.written(new OpenTestReport(), report);
        Schemas.requireOpenTest(text);
        assertThat(Seen.inOpenTest(Documents.xml(text))).isEqualTo(scenarios(report, OPEN_TEST));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void junitFitsItsSchema(int seed) throws Exception {
        Schemas.requireJunit(Documents.written(new JunitReport(), ArbitraryRun.of(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void summary(int seed) throws IOException {
        RunReport report = ArbitraryRun.of(seed);
        MarkdownPage page = new MarkdownPage(Documents.written(new JobSummary(), report));
        assertThat(page.page().select("h2").text())
                .isEqualTo("configmgr-tck: " + report.judgement().verdict().words());
        assertThat(page.page().select("h2 + p").text())
                .isEqualTo("Exit code " + report.judgement().exitCode().code() + ": "
                        + report.judgement().ending().meaning() + ".");
        Counts counts = report.counts();
        for (List<String> row : page.figures()) {
            if (row.get(0).equals("asked")) {
                assertThat(row.subList(1, 3))
                        .containsExactly(
                                counts.asked() + " of " + counts.planned(),
                                counts.judgedRequirements() + " of " + counts.allRequirements());
            } else {
                Verdict verdict = Verdict.valueOf(row.get(0));
                String scenarios = verdict == Verdict.NOT_TESTED
                        ? "–"
                        : counts.scenarios().get(verdict).toString();
                assertThat(row.subList(1, 3))
                        .containsExactly(
                                scenarios, counts.requirements().get(verdict).toString());
            }
        }
        assertThat(page.page().text().contains("Of the scenarios not asked: "))
                .isEqualTo(!counts.notAsked().isEmpty());
        assertThat(page.page().text()).contains(counts.notAskedWords());
        assertThat(page.figures()).hasSize(Verdict.values().length + 1);
        assertThat(page.table("Not met").stream().map(row -> row.get(1).replace(" (waived)", "")))
                .containsExactlyElementsOf(ids(report, List.of(Verdict.FAIL)));
        assertThat(page.table("Unclear").stream().map(row -> row.get(1).replace(" (waived)", "")))
                .containsExactlyElementsOf(ids(report, List.of(Verdict.INCONCLUSIVE, Verdict.KIT_ERROR)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void badges(int seed) throws IOException {
        RunReport report = ArbitraryRun.of(seed);
        RunVerdict verdict = report.judgement().verdict();
        String message = verdict.words().toLowerCase(java.util.Locale.ROOT) + ", "
                + report.counts().asked() + " of " + report.counts().planned() + " asked";
        Document svg = Documents.xml(Documents.written(new BadgePicture(), report));
        List<Element> texts = Seen.elements(svg, "text");
        assertThat(texts).extracting(Element::getTextContent).containsExactly("configmgr-tck", message);
        assertThat(svg.getDocumentElement().getAttribute("aria-label"))
                .startsWith("configmgr-tck: " + verdict.words() + " (exit code "
                        + report.judgement().exitCode().code() + "). ")
                .contains(report.counts().scenarioWords(), report.counts().requirementWords());
        boolean green = Seen.elements(svg, "rect").get(1).getAttribute("fill").equals("#1a7f37");
        assertThat(green).isEqualTo(verdict == RunVerdict.CONFORMANT);

        JsonObject endpoint = Seen.json(Documents.written(new BadgeEndpoint(), report));
        assertThat(endpoint.getString("message")).isEqualTo(message);
        assertThat(endpoint.getString("color").equals("1a7f37")).isEqualTo(green);
        assertThat(endpoint.getBoolean("isError"))
                .isEqualTo(report.judgement().exitCode().code() != 0);
    }

    /** The verdict of each scenario, as far as there is a word for it. */
    static Map<String, String> scenarios(RunReport report, Map<Verdict, String> words) {
        Map<String, String> expected = new LinkedHashMap<>();
        report.judgement().scenarios().stream()
                .filter(one -> words.containsKey(one.verdict()))
                .forEach(one -> expected.put(one.scenario(), words.get(one.verdict())));
        return expected;
    }

    private static List<String> ids(RunReport report, List<Verdict> verdicts) {
        return report.judgement().scenarios().stream()
                .filter(one -> verdicts.contains(one.verdict()))
                .map(ScenarioVerdict::scenario)
                .toList();
    }

    private static String count(List<ScenarioVerdict> scenarios, Predicate<ScenarioVerdict> which) {
        return Long.toString(scenarios.stream().filter(which).count());
    }

    private static String asJunit(List<Envelope> messages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MessagesToJunitXmlWriter writer = new MessagesToJunitXmlWriter(out)) {
            for (Envelope one : messages) {
                writer.write(one);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
