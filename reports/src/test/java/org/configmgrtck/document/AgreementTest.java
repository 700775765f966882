package org.configmgrtck.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.configmgrtck.document.html.HtmlReport;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.specification.Level;
import org.configmgrtck.verdict.RequirementVerdict;
import org.configmgrtck.verdict.RunVerdict;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever the facts are: the documents agree with each other, and none shows as passed what was not. */
class AgreementTest {
    static IntStream seeds() {
        return IntStream.rangeClosed(1, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void documentsAgree(int seed) throws IOException {
        RunReport report = ArbitraryRun.of(seed);
        Map<Verdict, Integer> counted = new EnumMap<>(Verdict.class);
        report.judgement().scenarios().forEach(one -> counted.merge(one.verdict(), 1, Integer::sum));
        report.counts()
                .scenarios()
                .forEach((verdict, count) -> assertThat(count).isEqualTo(counted.getOrDefault(verdict, 0)));

        String jsonText = Documents.written(new JsonReport(), report);
        assertThat(Documents.schemaErrors(jsonText)).isEmpty();
        JsonNode json = new ObjectMapper().readTree(jsonText);
        Document junit = Documents.xml(Documents.written(new JunitReport(), report));
        String html = Documents.written(new HtmlReport(), report);
        String console = Documents.console(report, Style.PLAIN).replaceAll("\\s+", " ");
        for (Verdict verdict : Verdict.values()) {
            int ofScenarios = report.counts().scenarios().get(verdict);
            int ofRequirements = report.counts().requirements().get(verdict);
            assertThat(words(json.get("scenarios"), verdict)).isEqualTo(ofScenarios);
            assertThat(words(json.get("requirements"), verdict)).isEqualTo(ofRequirements);
            assertThat(json.at("/counts/requirements/verdicts/" + verdict).intValue())
                    .isEqualTo(ofRequirements);
            assertThat(json.at("/counts/scenarios/verdicts/" + verdict).asInt(0))
                    .isEqualTo(ofScenarios);
            assertThat(htmlCount(html, "<summary><b" + styled(verdict) + "</b>"))
                    .isEqualTo(ofScenarios);
            assertThat(htmlCount(html, "</span> <span" + badge(verdict))).isEqualTo(ofRequirements);
            assertThat(html).containsPattern(figures(verdict, ofScenarios, ofRequirements));
        }
        assertThat(console)
                .endsWith("Counts: " + report.counts().scenarioWords() + " "
                        + report.counts().requirementWords() + " Report: tck-report ");
        assertThat(html)
                .contains(report.counts().scenarioWords(), report.counts().requirementWords());
        assertThat(cases(junit, "failure")).isEqualTo(count(report, Verdict.FAIL));
        assertThat(cases(junit, "error"))
                .isEqualTo(count(report, Verdict.INCONCLUSIVE) + count(report, Verdict.KIT_ERROR));
        assertThat(cases(junit, "skipped")).isEqualTo(count(report, Verdict.NOT_APPLICABLE));
        assertThat(cases(junit, "testcase")).isEqualTo(report.counts().judged());
        int notAsked = json.at("/counts/scenarios/notAsked")
                .valueStream()
                .mapToInt(JsonNode::intValue)
                .sum();
        assertThat(cases(junit, "testcase") - cases(junit, "skipped") - notAsked)
                .isEqualTo(report.counts().asked());
        assertThat(json.get("scenarios").findValuesAsText("asked"))
                .filteredOn("true"::equals)
                .hasSize(report.counts().asked());
        assertThat(console.contains("not asked: " + notAsked + " INCONCLUSIVE")).isEqualTo(notAsked > 0);
        assertThat(json.at("/counts/scenarios/asked").asInt(-1))
                .isEqualTo(report.counts().asked());
        Element root = junit.getDocumentElement();
        assertThat(root.getAttribute("tests"))
                .isEqualTo(Integer.toString(report.counts().judged()));
        assertThat(root.getAttribute("failures")).isEqualTo(Integer.toString(cases(junit, "failure")));
        assertThat(root.getAttribute("errors")).isEqualTo(Integer.toString(cases(junit, "error")));
        assertThat(root.getAttribute("skipped")).isEqualTo(Integer.toString(cases(junit, "skipped")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsPassedThatWasNot(int seed) {
        RunReport report = ArbitraryRun.of(seed);
        List<ScenarioVerdict> scenarios = report.judgement().scenarios();
        for (ScenarioVerdict scenario : scenarios) {
            if (scenario.verdict() == Verdict.PASS) {
                Fact fact = scenario.fact().orElseThrow();
                assertThat(fact.outcome()).isInstanceOf(Outcome.Passed.class);
                assertThat(fact.checks()).isPositive();
            }
        }
        for (RequirementVerdict one : report.judgement().requirements()) {
            if (one.verdict() == Verdict.PASS) {
                assertThat(one.requirement().binds(report.claim().roles())).isTrue();
                assertThat(one.notAsked()).isEmpty();
                assertThat(scenarios)
                        .filteredOn(scenario -> one.asked().contains(scenario.scenario()))
                        .extracting(ScenarioVerdict::verdict)
                        .contains(Verdict.PASS)
                        .isSubsetOf(Verdict.PASS, Verdict.NOT_APPLICABLE);
            }
            if (one.verdict() == Verdict.NOT_TESTED || one.verdict() == Verdict.NOT_APPLICABLE) {
                assertThat(one.reason()).isNotBlank();
            }
        }
        if (report.judgement().verdict() == RunVerdict.CONFORMANT) {
            assertThat(scenarios).extracting(ScenarioVerdict::verdict).doesNotContain(Verdict.KIT_ERROR);
            assertThat(report.judgement().requirements())
                    .filteredOn(one -> one.requirement().level() == Level.MUST)
                    .extracting(RequirementVerdict::verdict)
                    .contains(Verdict.PASS)
                    .isSubsetOf(Verdict.PASS, Verdict.NOT_APPLICABLE);
            assertThat(report.counts().judged()).isEqualTo(report.counts().planned());
        }
    }

    @Test
    void everyKindOfRunOccurs() {
        assertThat(seeds().mapToObj(seed -> ArbitraryRun.of(seed).judgement().verdict()))
                .contains(RunVerdict.values());
    }

    private static int count(RunReport report, Verdict verdict) {
        return report.counts().scenarios().get(verdict);
    }

    private static int cases(Document junit, String element) {
        return junit.getElementsByTagName(element).getLength();
    }

    private static int words(JsonNode list, Verdict verdict) {
        return (int) list.findValuesAsText("verdict").stream()
                .filter(verdict.name()::equals)
                .count();
    }

    private static String badge(Verdict verdict) {
        return styled(verdict).replace("class=\"", "class=\"badge ") + "</span>";
    }

    private static String styled(Verdict verdict) {
        String words = verdict.name().replace('_', ' ');
        return " class=\"" + words.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "\">" + words;
    }

    private static int htmlCount(String html, String wanted) {
        return (int)
                Pattern.compile(Pattern.quote(wanted)).matcher(html).results().count();
    }

    private static Pattern figures(Verdict verdict, int ofScenarios, int ofRequirements) {
        String scenarios = verdict == Verdict.NOT_TESTED ? "–" : Integer.toString(ofScenarios);
        return Pattern.compile(
                Pattern.quote(badge(verdict) + "</th><td>" + scenarios + "</td><td>" + ofRequirements + "</td>"));
    }
}
