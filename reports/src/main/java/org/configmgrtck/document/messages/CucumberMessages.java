package org.configmgrtck.document.messages;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.cucumber.messages.ProtocolVersion;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.Hook;
import io.cucumber.messages.types.HookType;
import io.cucumber.messages.types.Meta;
import io.cucumber.messages.types.Product;
import io.cucumber.messages.types.SourceReference;
import io.cucumber.messages.types.TestRunFinished;
import io.cucumber.messages.types.TestRunStarted;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.configmgrtck.document.HarmlessEscapes;
import org.configmgrtck.document.ReportWriter;
import org.configmgrtck.document.RunReport;
import org.configmgrtck.record.ReportFile;
import org.configmgrtck.text.Json;
import org.configmgrtck.verdict.RunVerdict;
import org.configmgrtck.verdict.ScenarioVerdict;

/**
 * {@code messages.ndjson}: the scenarios that have a verdict, as Cucumber Messages. They are made from the facts: of a
 * feature they have these scenarios alone, and every step stands at the line of its scenario. A step begins with the run,
 * and takes no time, since the facts don't say when it did.
 *
 * <p>Each scenario ends with a hook whose status is the verdict: {@code INCONCLUSIVE} is {@code PENDING}, a kit error
 * {@code UNDEFINED}. The run is successful only if it is conformant and nothing else is wrong.
 */
public final class CucumberMessages implements ReportWriter {
    static final String RUN = "run";
    static final String VERDICT_HOOK = "verdict";

    @Override
    public String fileName() {
        return ReportFile.MESSAGES.fileName();
    }

    @Override
    public void write(RunReport report, OutputStream out) throws IOException {
        ObjectWriter json = Json.mapper()
                .writer()
                .with(new HarmlessEscapes())
                .with(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
                // There are thousands of lines.
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .withRootValueSeparator("\n");
        SequenceWriter lines = json.writeValues(out);
        for (Envelope envelope : envelopes(report)) {
            lines.write(envelope);
        }
        lines.flush();
        out.write('\n');
        out.flush();
    }

    private static List<Envelope> envelopes(RunReport report) {
        List<Envelope> all = new ArrayList<>();
        all.add(Envelope.of(meta(report)));
        Map<String, List<NumberedScenario>> features = new LinkedHashMap<>();
        List<NumberedScenario> scenarios = new ArrayList<>();
        for (ScenarioVerdict verdict : report.judgement().scenarios()) {
            NumberedScenario scenario = new NumberedScenario(scenarios.size() + 1, verdict);
            scenarios.add(scenario);
            features.computeIfAbsent(verdict.feature(), feature -> new ArrayList<>())
                    .add(scenario);
        }
        features.forEach((feature, own) -> all.add(Envelope.of(FeatureMessage.of(feature, own))));
        scenarios.forEach(one -> all.add(Envelope.of(PickleMessage.of(one))));
        all.add(Envelope.of(new Hook(
                VERDICT_HOOK,
                "The verdict of the kit",
                new SourceReference(null, null, null, null),
                null,
                HookType.AFTER_TEST_CASE)));
        all.add(Envelope.of(new TestRunStarted(Moments.timestamp(report.started()), RUN)));
        scenarios.forEach(one -> all.add(Envelope.of(CaseMessages.testCase(one))));
        scenarios.forEach(one -> new CaseMessages(report, one).addTo(all));
        all.add(Envelope.of(finished(report)));
        return all;
    }

    private static Meta meta(RunReport report) {
        Product unrecorded = new Product("not recorded", null);
        return new Meta(
                ProtocolVersion.getVersion(),
                new Product("configmgr-tck", report.kitVersion()),
                new Product("Java", null),
                unrecorded,
                unrecorded,
                null);
    }

    private static TestRunFinished finished(RunReport report) {
        boolean success = report.judgement().verdict() == RunVerdict.CONFORMANT
                && report.judgement().exitCode().code() == 0;
        String words = report.judgement().verdict().words() + " (exit code "
                + report.judgement().exitCode().code() + ")";
        return new TestRunFinished(
                words,
                success,
                Moments.timestamp(report.started().plus(report.duration())),
                success ? null : new Exception("verdict", words, null),
                RUN);
    }
}
