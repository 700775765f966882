package org.configmgrtck.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.Small;
import org.configmgrtck.document.html.HtmlReport;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.fact.FactLog;
import org.configmgrtck.record.Basis;
import org.configmgrtck.record.RecordException;
import org.configmgrtck.record.RecordedRun;
import org.configmgrtck.record.Records;
import org.configmgrtck.record.RunRecord;
import org.configmgrtck.record.RunRecordFile;
import org.configmgrtck.verdict.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedReportTest {
    @TempDir
    Path folder;

    private final RecordedRun run = Records.shard(2, 3);

    @Test
    void isTheReportThatTheRunItselfWouldHaveWritten() throws IOException {
        record(run.record());
        RunRecord record = run.record();
        RunReport own = new RunReport(
                record.kitVersion(),
                record.started(),
                record.duration().orElseThrow(),
                record.subject().claim(),
                Small.SPECIFICATION,
                record.readings(),
                record.shard(),
                new Invocation(
                        List.of("TRUST-*"), false, List.of("--combination", "age=1", "--advertise", "kit.example")),
                Judgement.of(
                        Small.SPECIFICATION,
                        record.subject().claim(),
                        record.shard().orElseThrow().part(Records.PLAN),
                        run.facts(),
                        record.waivers(),
                        record.mismatches(),
                        true));

        RunReport read = RecordedReport.from(folder, Records.BASIS);

        for (ReportWriter writer : List.of(new JsonReport(), new JunitReport(), new HtmlReport())) {
            assertThat(Documents.written(writer, read)).isEqualTo(Documents.written(writer, own));
        }
        assertThat(Documents.console(read, Style.PLAIN)).isEqualTo(Documents.console(own, Style.PLAIN));
    }

    @Test
    void documentsNameTheShard() throws IOException {
        record(run.record());
        RunReport read = RecordedReport.from(folder, Records.BASIS);

        String json = Documents.written(new JsonReport(), read);
        assertThat(json).contains("\"shard\" : \"2/3\"");
        assertThat(Documents.schemaErrors(json)).isEmpty();
        assertThat(Documents.written(new JunitReport(), read)).contains("name=\"shard\" value=\"2/3\"");
        assertThat(Documents.written(new HtmlReport(), read)).contains("2 of 3");
        assertThat(read.again(read.judgement().scenarios().get(0))).doesNotContain("--shard");
    }

    @Test
    void aRunThatBrokeOffHasNone() throws IOException {
        record(Records.underway(Records.PLAN, Optional.empty()));
        refused("the run broke off before its end");
    }

    @Test
    void tornFactsHaveNone() throws IOException {
        record(run.record());
        Path facts = folder.resolve("facts.ndjson");
        String text = Files.readString(facts);
        Files.writeString(facts, text.substring(0, text.length() - 5));
        refused("the last line is torn off");
    }

    @Test
    void anotherSpecificationHasNone() throws IOException {
        record(run.record());
        Basis other = new Basis(Small.SPECIFICATION, Records.SCENARIOS, "sha256:11");
        assertThatThrownBy(() -> RecordedReport.from(folder, other))
                .isInstanceOf(RecordException.class)
                .hasMessage(folder + ": configmgr-tck 0.1.0 made it with another specification than this kit has."
                        + " Use the kit that made it.");
    }

    @Test
    void unknownScenariosHaveNone() throws IOException {
        record(run.record());
        Basis smaller = new Basis(Small.SPECIFICATION, Records.SCENARIOS.subList(0, 2), Records.BASIS.digest());
        assertThatThrownBy(() -> RecordedReport.from(folder, smaller))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("the specification has no scenario TRUST-01/case-d");
    }

    @Test
    void aFolderThatIsNoReportHasNone() {
        refused("is no report folder: expected the files run.json and facts.ndjson");
    }

    private void refused(String words) {
        assertThatThrownBy(() -> RecordedReport.from(folder, Records.BASIS))
                .isInstanceOf(RecordException.class)
                .hasMessageStartingWith(folder.toString())
                .hasMessageContaining(words);
    }

    private void record(RunRecord record) throws IOException {
        try (FactLog log = FactLog.open(folder.resolve("facts.ndjson"))) {
            for (Fact fact : run.facts()) {
                log.append(fact);
            }
        }
        new RunRecordFile(folder).write(record);
    }
}
