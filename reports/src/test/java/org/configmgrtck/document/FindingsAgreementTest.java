package org.configmgrtck.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.configmgrtck.document.earl.EarlReport;
import org.configmgrtck.document.sarif.SarifReport;
import org.configmgrtck.verdict.RunVerdict;
import org.configmgrtck.verdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the facts are: SARIF and EARL say of each scenario and requirement what the judgement says. */
class FindingsAgreementTest {
    private static final Map<Verdict, String> EARL = Map.of(
            Verdict.PASS, "earl:passed",
            Verdict.FAIL, "earl:failed",
            Verdict.INCONCLUSIVE, "earl:cantTell",
            Verdict.KIT_ERROR, "earl:cantTell",
            Verdict.NOT_APPLICABLE, "earl:inapplicable",
            Verdict.NOT_TESTED, "earl:untested");
    private static final Map<Verdict, String> SARIF =
            Map.of(Verdict.FAIL, "fail", Verdict.INCONCLUSIVE, "open", Verdict.KIT_ERROR, "notification");

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sarif(int seed) throws IOException {
        RunReport report = ArbitraryRun.of(seed);
        String text = Documents.written(new SarifReport(), report);
        assertThat(Schemas.ofSarif(text)).isEmpty();
        JsonObject log = Seen.json(text);
        assertThat(Seen.inSarif(log)).isEqualTo(FormatsAgreementTest.scenarios(report, SARIF));
        JsonObject run = log.getJsonArray("runs").getJsonObject(0);
        JsonObject invocation = run.getJsonArray("invocations").getJsonObject(0);
        assertThat(invocation.getInt("exitCode"))
                .isEqualTo(report.judgement().exitCode().code());
        assertThat(invocation.getBoolean("executionSuccessful"))
                .isEqualTo(report.judgement().verdict() != RunVerdict.KIT_FAILED);
        JsonObject properties = run.getJsonObject("properties");
        assertThat(properties.getString("verdict"))
                .isEqualTo(report.judgement().verdict().name());
        assertThat(properties.getInt("scenariosAsked"))
                .isEqualTo(report.counts().asked());
        List<JsonObject> rules = run.getJsonObject("tool")
                .getJsonObject("driver")
                .getJsonArray("rules")
                .getValuesAs(JsonObject.class);
        for (JsonObject result : run.getJsonArray("results").getValuesAs(JsonObject.class)) {
            String scenario = result.getJsonObject("partialFingerprints").getString("scenario/v1");
            assertThat(result.getJsonArray("suppressions"))
                    .hasSameSizeAs(report.judgement().ending().waiversOf(scenario));
            assertThat(rules.get(result.getInt("ruleIndex")).getString("id")).isEqualTo(result.getString("ruleId"));
            boolean must = report.specification()
                    .requirement(result.getString("ruleId"))
                    .orElseThrow()
                    .level()
                    .name()
                    .equals("MUST");
            assertThat(result.getString("level").equals("error"))
                    .isEqualTo(must && result.getString("kind").equals("fail"));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void earl(int seed) throws IOException {
        RunReport report = ArbitraryRun.of(seed);
        String text = Documents.written(new EarlReport(), report);
        assertThat(Schemas.ofEarl(text)).isEmpty();
        JsonObject earl = Seen.json(text);
        Map<String, String> scenarios = FormatsAgreementTest.scenarios(report, EARL);
        report.judgement()
                .requirements()
                .forEach(one -> one.notAsked().forEach(id -> scenarios.putIfAbsent(id, "earl:untested")));
        assertThat(Seen.scenariosInEarl(earl)).isEqualTo(scenarios);
        assertThat(Seen.requirementsInEarl(earl)).isEqualTo(requirements(report, EARL));
    }

    private static Map<String, String> requirements(RunReport report, Map<Verdict, String> words) {
        Map<String, String> expected = new LinkedHashMap<>();
        report.judgement()
                .requirements()
                .forEach(one -> expected.put(one.requirement().id(), words.get(one.verdict())));
        return expected;
    }
}
