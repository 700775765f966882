package org.configmgrtck.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.configmgrtck.document.html.HtmlReport;
import org.configmgrtck.specification.Level;
import org.configmgrtck.verdict.Ending;
import org.configmgrtck.verdict.ExitCode;
import org.configmgrtck.verdict.JudgedWaiver;
import org.configmgrtck.verdict.Judgement;
import org.configmgrtck.verdict.Mismatch;
import org.configmgrtck.verdict.RequirementVerdict;
import org.configmgrtck.verdict.RunVerdict;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever is waived and whatever is claimed: the documents agree on how the run ended, and no verdict changes. */
class EndingAgreementTest {
    static IntStream seeds() {
        return IntStream.rangeClosed(1, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noWaiverChangesAVerdict(int seed) {
        Judgement with = ArbitraryRun.of(seed).judgement();
        Judgement without = ArbitraryRun.withoutWaivers(seed).judgement();

        assertThat(with.verdict()).isEqualTo(without.verdict());
        assertThat(with.because()).isEqualTo(without.because());
        assertThat(with.scenarios()).isEqualTo(without.scenarios());
        assertThat(with.requirements()).isEqualTo(without.requirements());
        assertThat(with.counts()).isEqualTo(without.counts());
        if (without.ending().mismatches().isEmpty()) {
            assertThat(without.exitCode()).isEqualTo(ExitCode.of(without.verdict()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void documentsAgreeOnTheEnding(int seed) throws IOException {
        RunReport report = ArbitraryRun.of(seed);
        Ending ending = report.judgement().ending();
        String code = Integer.toString(ending.exitCode().code());
        String verdict = report.judgement().verdict().words();
        int said = ending.waivers().size() + ending.mismatches().size();

        JsonNode json = new ObjectMapper().readTree(Documents.written(new JsonReport(), report));
        assertThat(json.get("verdict").asText().replace('_', ' ')).isEqualTo(verdict);
        assertThat(json.get("exitCode").asText()).isEqualTo(code);
        assertThat(json.get("exitMeaning").asText()).isEqualTo(ending.meaning());
        assertThat(json.get("waivers")).hasSameSizeAs(ending.waivers());
        assertThat(json.get("mismatches")).hasSameSizeAs(ending.mismatches());

        String html = Documents.written(new HtmlReport(), report);
        assertThat(html).contains("<h1>" + verdict + "</h1>", "Exit code " + code + ": " + ending.meaning() + "</p>");
        assertThat(times(html, "<p class=\"notice ")).isEqualTo(said);

        String console = Documents.console(report, Style.PLAIN);
        assertThat(console).contains("\nVerdict: " + verdict + " (exit code " + code + ")\n");
        assertThat(times(console, "(?m)^(WAIVED  |WAIVER |OVER-CLAIMED  |UNDER-CLAIMED  )"))
                .isEqualTo(said);

        long waived = report.judgement().scenarios().stream()
                .mapToLong(one -> ending.waiversOf(one.scenario()).size())
                .sum();
        assertThat(times(console, "(?m)^  Waived    ")).isEqualTo((int) waived);
        Document junit = Documents.xml(Documents.written(new JunitReport(), report));
        List<Element> properties = elements(junit, "property");
        assertThat(properties)
                .filteredOn(one -> one.getAttribute("name").equals("exit code"))
                .extracting(one -> one.getAttribute("value"))
                .allMatch((code + ": " + ending.meaning())::equals);
        assertThat(properties.stream()
                        .filter(one -> one.getAttribute("name").equals("waived"))
                        .filter(one -> one.getParentNode()
                                .getParentNode()
                                .getNodeName()
                                .equals("testcase")))
                .hasSize((int) waived);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theExitCodeSaysNoMoreThanWasSeen(int seed) {
        Judgement judgement = ArbitraryRun.of(seed).judgement();
        Ending ending = judgement.ending();
        boolean wrong = ending.waivers().stream().anyMatch(JudgedWaiver::isWrong)
                || ending.mismatches().stream().anyMatch(Mismatch::isWrong);
        Set<String> waived = ending.waivers().stream()
                .flatMap(one -> one.scenarios().stream())
                .collect(Collectors.toSet());
        switch (ending.exitCode()) {
            case CONFORMANT -> {
                assertThat(wrong).isFalse();
                assertThat(judgement.counts().judged())
                        .isEqualTo(judgement.counts().planned());
                assertThat(musts(judgement))
                        .filteredOn(one -> one.verdict() != Verdict.PASS && one.verdict() != Verdict.NOT_APPLICABLE)
                        .allSatisfy(one -> assertThat(spoilers(judgement, one))
                                .isNotEmpty()
                                .isSubsetOf(waived));
                assertThat(judgement.verdict()).isNotEqualTo(RunVerdict.KIT_FAILED);
            }
            case NOT_CONFORMANT ->
                assertThat(judgement.scenarios())
                        .anyMatch(one -> one.verdict() == Verdict.FAIL && !waived.contains(one.scenario()));
            case NOT_DECIDED -> assertThat(wrong).isFalse();
            case MISMATCH -> assertThat(wrong).isTrue();
            case KIT_FAILED -> assertThat(judgement.verdict()).isEqualTo(RunVerdict.KIT_FAILED);
            default -> throw new AssertionError(ending.exitCode());
        }
        assertThat(ending.exitCode() == ExitCode.KIT_FAILED).isEqualTo(judgement.verdict() == RunVerdict.KIT_FAILED);
    }

    @Test
    void everyKindOfEndingOccurs() {
        List<Judgement> all =
                seeds().mapToObj(seed -> ArbitraryRun.of(seed).judgement()).toList();
        assertThat(all)
                .extracting(Judgement::exitCode)
                .contains(
                        ExitCode.CONFORMANT,
                        ExitCode.NOT_CONFORMANT,
                        ExitCode.NOT_DECIDED,
                        ExitCode.MISMATCH,
                        ExitCode.KIT_FAILED);
        assertThat(all.stream().map(one -> one.verdict() + " " + one.exitCode()))
                .contains(
                        "NOT_CONFORMANT CONFORMANT",
                        "INCONCLUSIVE CONFORMANT",
                        "CONFORMANT MISMATCH",
                        "NOT_CONFORMANT MISMATCH");
        assertThat(all.stream().flatMap(one -> one.ending().waivers().stream()))
                .extracting(JudgedWaiver::fit)
                .contains(JudgedWaiver.Fit.values());
    }

    private static List<RequirementVerdict> musts(Judgement judgement) {
        return judgement.requirements().stream()
                .filter(one -> one.requirement().level() == Level.MUST)
                .toList();
    }

    /** What keeps the requirement from being met. */
    private static List<String> spoilers(Judgement judgement, RequirementVerdict requirement) {
        return judgement.scenarios().stream()
                .filter(one -> requirement.asked().contains(one.scenario()))
                .filter(one -> one.verdict() == Verdict.FAIL || one.verdict() == Verdict.INCONCLUSIVE)
                .map(ScenarioVerdict::scenario)
                .toList();
    }

    private static int times(String text, String pattern) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    private static List<Element> elements(Document junit, String name) {
        var nodes = junit.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }
}
