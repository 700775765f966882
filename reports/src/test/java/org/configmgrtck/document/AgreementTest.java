package org.configmgrtck.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.configmgrtck.Small;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.fact.Outcome;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.specification.Level;
import org.configmgrtck.specification.Role;
import org.configmgrtck.verdict.Claim;
import org.configmgrtck.verdict.Plan;
import org.configmgrtck.verdict.PlannedScenario;
import org.configmgrtck.verdict.RequirementVerdict;
import org.configmgrtck.verdict.RunVerdict;
import org.configmgrtck.verdict.ScenarioVerdict;
import org.configmgrtck.verdict.Verdict;
import org.instancio.Instancio;
import org.instancio.Select;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever the facts are: the documents agree with each other, and none shows as passed what was not. */
class AgreementTest {
    /** What an arbitrary run is made of; Instancio fills it from the seed. */
    record Draw(List<Case> cases, Set<Role> roles, boolean everyRole) {}

    /** One planned scenario and what becomes of it. {@code fate}: 0 deselected, 1 lost, 2 twice, 3 unplanned. */
    record Case(
            int requirement, int second, int fate, int ending, int failing, int checks, ReasonCode code, String text) {}

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void documentsAgree(int seed) throws IOException {
        RunReport report = arbitrary(seed);
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
            assertThat(htmlCount(html, "<summary><span", verdict)).isEqualTo(ofScenarios);
            assertThat(htmlCount(html, "</span> <span", verdict)).isEqualTo(ofRequirements);
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
        assertThat(cases(junit, "testcase")).isEqualTo(report.counts().asked());
        Element root = junit.getDocumentElement();
        assertThat(root.getAttribute("tests"))
                .isEqualTo(Integer.toString(report.counts().asked()));
        assertThat(root.getAttribute("failures")).isEqualTo(Integer.toString(cases(junit, "failure")));
        assertThat(root.getAttribute("errors")).isEqualTo(Integer.toString(cases(junit, "error")));
        assertThat(root.getAttribute("skipped")).isEqualTo(Integer.toString(cases(junit, "skipped")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsPassedThatWasNot(int seed) {
        RunReport report = arbitrary(seed);
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
            assertThat(report.counts().asked()).isEqualTo(report.counts().planned());
        }
    }

    @Test
    void everyKindOfRunOccurs() {
        assertThat(seeds().mapToObj(seed -> arbitrary(seed).judgement().verdict()))
                .contains(RunVerdict.values());
    }

    private static RunReport arbitrary(int seed) {
        Draw draw = Instancio.of(Draw.class)
                .withSeed(seed)
                .lenient()
                .generate(
                        Select.field(Draw::cases),
                        gen -> gen.collection().minSize(0).maxSize(25))
                .generate(Select.field(Case::requirement), gen -> gen.ints().range(0, 7))
                .generate(Select.field(Case::second), gen -> gen.ints().range(0, 20))
                .generate(Select.field(Case::fate), gen -> gen.ints().range(0, 60))
                .generate(Select.field(Case::ending), gen -> gen.ints().range(0, 40))
                .generate(Select.field(Case::failing), gen -> gen.ints().range(0, 8))
                .generate(Select.field(Case::checks), gen -> gen.ints().range(0, 40))
                .create();
        List<String> ids = new ArrayList<>(Small.SPECIFICATION.requirements().keySet());
        // Even seeds are tame, so that whole and conformant runs occur among the arbitrary ones.
        boolean tame = seed % 2 == 0;
        Claim claim = Small.claim(tame ? Set.of(Role.POLICY_CLIENT) : draw.roles());
        List<PlannedScenario> all = new ArrayList<>();
        Set<String> selected = new TreeSet<>();
        List<Fact> facts = new ArrayList<>();
        int number = 0;
        for (Case one : tame ? widened(draw.cases()) : draw.cases()) {
            String first = ids.get(tame ? one.requirement() % 3 : one.requirement());
            String second = one.second() < ids.size() && !tame ? ids.get(one.second()) : first;
            String[] asked = first.equals(second) ? new String[] {first} : new String[] {first, second};
            PlannedScenario planned = Small.planned("case-" + number++, asked);
            Outcome outcome = outcome(one, ids, asked, tame);
            Fact fact = fact(planned, outcome, tame ? 1 : one.checks());
            if (one.fate() != 3 || tame) {
                all.add(planned);
            }
            if (one.fate() == 0 && (seed % 4 != 0)) {
                continue;
            }
            if (one.fate() != 3 || tame) {
                selected.add(planned.scenario());
            }
            if (one.fate() != 1 || tame) {
                facts.add(fact);
            }
            if (one.fate() == 2 && !tame) {
                facts.add(fact);
            }
        }
        return Small.report(claim, new Plan(all, selected), facts);
    }

    private static List<Case> widened(List<Case> cases) {
        List<Case> wide = new ArrayList<>(cases);
        wide.add(new Case(0, 20, 50, 40, 0, 1, ReasonCode.HANG, "a"));
        wide.add(new Case(1, 20, 50, 40, 0, 1, ReasonCode.HANG, "b"));
        return wide;
    }

    private static Outcome outcome(Case one, List<String> ids, String[] asked, boolean tame) {
        String failing = one.failing() < 8 && !tame ? ids.get(one.failing()) : asked[0];
        return switch (one.ending()) {
            case 0 -> new Outcome.KitError(one.text());
            case 1, 2, 3 -> new Outcome.Inconclusive(one.code(), one.text());
            case 4, 5, 6 -> new Outcome.Failed(new Finding(failing, "something", one.text(), List.of(1)));
            case 7, 8, 9 -> new Outcome.NotApplicable(one.text());
            default -> new Outcome.Passed();
        };
    }

    private static Fact fact(PlannedScenario planned, Outcome outcome, int checks) {
        Fact fact = Small.fact(planned, outcome);
        return new Fact(
                fact.scenario(),
                fact.name(),
                fact.feature(),
                fact.line(),
                fact.rule(),
                fact.requirements(),
                fact.readings(),
                fact.steps(),
                checks,
                outcome,
                fact.duration(),
                fact.transcript());
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
        String words = verdict.name().replace('_', ' ');
        return " class=\"badge " + words.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "\">" + words
                + "</span>";
    }

    private static int htmlCount(String html, String before, Verdict verdict) {
        Matcher matcher =
                Pattern.compile(Pattern.quote(before + badge(verdict))).matcher(html);
        return (int) matcher.results().count();
    }

    private static Pattern figures(Verdict verdict, int ofScenarios, int ofRequirements) {
        String scenarios = verdict == Verdict.NOT_TESTED ? "–" : Integer.toString(ofScenarios);
        return Pattern.compile(
                Pattern.quote(badge(verdict) + "</th><td>" + scenarios + "</td><td>" + ofRequirements + "</td>"));
    }
}
