package org.configmgrtck.document;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.record.SeedWord;
import org.configmgrtck.record.Shard;
import org.configmgrtck.specification.Reading;
import org.configmgrtck.specification.SourceDocument;
import org.configmgrtck.specification.Text;
import org.configmgrtck.verdict.Counts;
import org.configmgrtck.verdict.Verdict;

/** The form of {@code report.json}. Its members stand in this order; the schema has the same names. */
record JsonDocument(
        String schema,
        String kitVersion,
        Instant started,
        long durationMillis,
        Optional<Shard> shard,
        Optional<Long> seed,
        Subject subject,
        List<String> only,
        String verdict,
        int exitCode,
        String exitMeaning,
        List<String> because,
        List<JsonWaiver> waivers,
        List<JsonMismatch> mismatches,
        Figures counts,
        List<ReadingValue> readings,
        List<SourceDocument> documents,
        List<JsonRequirement> requirements,
        List<JsonScenario> scenarios,
        List<JsonObservation> observations) {
    private static final String SCHEMA = "report.schema.json";

    record Subject(String name, String version, String target, boolean bundled, List<String> roles) {}

    record Figures(ScenarioFigures scenarios, RequirementFigures requirements) {}

    record ScenarioFigures(int planned, int asked, Map<String, Integer> notAsked, Map<String, Integer> verdicts) {}

    record RequirementFigures(int all, Map<String, Integer> verdicts, int failedWithoutWeight) {}

    record JsonMismatch(String kind, String words) {}

    record ReadingValue(String name, String value, String standard, Text statement, Text because) {}

    static JsonDocument of(RunReport report) {
        return new JsonDocument(
                SCHEMA,
                report.kitVersion(),
                report.started(),
                report.duration().toMillis(),
                report.shard(),
                SeedWord.in(report.invocation().options()),
                new Subject(
                        report.claim().name(),
                        report.claim().version(),
                        report.claim().target(),
                        report.invocation().bundledTarget(),
                        report.claim().roleLabels()),
                report.invocation().only(),
                report.judgement().verdict().name(),
                report.judgement().exitCode().code(),
                report.judgement().ending().meaning(),
                report.judgement().because(),
                report.judgement().ending().waivers().stream()
                        .map(JsonWaiver::of)
                        .toList(),
                report.judgement().ending().mismatches().stream()
                        .map(one -> new JsonMismatch(one.kind().label(), one.words()))
                        .toList(),
                figures(report.counts()),
                report.readings().entrySet().stream()
                        .map(chosen ->
                                reading(report.specification().readings().get(chosen.getKey()), chosen.getValue()))
                        .toList(),
                List.copyOf(report.specification().documents().values()),
                report.judgement().requirements().stream()
                        .map(one -> JsonRequirement.of(report, one))
                        .toList(),
                report.judgement().scenarios().stream()
                        .map(one -> JsonScenario.of(report, one))
                        .toList(),
                JsonObservation.of(report));
    }

    private static Figures figures(Counts counts) {
        return new Figures(
                new ScenarioFigures(
                        counts.planned(),
                        counts.asked(),
                        counts.notAsked(),
                        words(counts.scenarios(), Optional.of(Verdict.NOT_TESTED))),
                new RequirementFigures(
                        counts.allRequirements(), words(counts.requirements(), Optional.empty()), counts.tolerated()));
    }

    private static Map<String, Integer> words(Map<Verdict, Integer> counts, Optional<Verdict> without) {
        Map<String, Integer> words = new LinkedHashMap<>();
        counts.forEach((verdict, count) -> {
            if (!without.equals(Optional.of(verdict))) {
                words.put(verdict.name(), count);
            }
        });
        return words;
    }

    private static ReadingValue reading(Reading reading, String value) {
        return new ReadingValue(reading.name(), value, reading.standard(), reading.statement(), reading.because());
    }
}
