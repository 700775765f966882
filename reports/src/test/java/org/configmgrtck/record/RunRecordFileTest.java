package org.configmgrtck.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunRecordFileTest {
    @TempDir
    Path folder;

    private final RunRecord underway = Records.underway(Records.PLAN, Optional.empty());
    private RunRecordFile file;

    @BeforeEach
    void open() {
        file = new RunRecordFile(folder);
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        file.write(underway);
        assertThat(file.read()).isEqualTo(underway);
        assertThat(file.read().ended()).isFalse();

        RunRecord ended = underway.endedAfter(Duration.ofNanos(1_234_567_890_123L), Records.seen(1));
        file.write(ended);
        assertThat(file.read()).isEqualTo(ended);
        assertThat(file.read().ended()).isTrue();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file.path());
        }
    }

    @Test
    void aShardIsPartOfIt() throws IOException {
        RunRecord shard = Records.shard(2, 3).record();
        file.write(shard);
        assertThat(file.read()).isEqualTo(shard);
        assertThat(Files.readString(file.path()))
                .contains("\"shard\" : \"2/3\"")
                .startsWith("{\n  \"format\" : \"1.0\"");
    }

    @Test
    void whatItDoesNotKnowIsPassedOver() throws IOException {
        ObjectNode json = written();
        json.put("format", "1.7").put("weather", "fine");
        ((ObjectNode) json.get("subject")).putArray("colours").add("red");
        Files.writeString(file.path(), json.toString());
        assertThat(file.read()).isEqualTo(underway);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "0.9", "10.0"})
    void anotherMajorVersionIsRefused(String version) throws IOException {
        Files.writeString(file.path(), written().put("format", version).toString());
        assertThatThrownBy(file::read)
                .isInstanceOf(RecordException.class)
                .hasMessage(file.path() + ", field format: expected 1.x, found " + version
                        + ". Another version of the kit wrote it; use that version to read it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format",
                "kitVersion",
                "specification",
                "subject",
                "readings",
                "clock",
                "only",
                "options",
                "reach",
                "started",
                "waivers",
                "mismatches",
                "selected"
            })
    void aMissingFieldIsNamed(String field) throws IOException {
        ObjectNode json = written();
        json.remove(field);
        Files.writeString(file.path(), json.toString());
        assertThatThrownBy(file::read)
                .isInstanceOf(RecordException.class)
                .hasMessageStartingWith(file.path() + ", field " + field + ": expected ")
                .hasMessageContaining("found nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/clock|\"noon\"|field clock: expected an instant such as",
                "/started|17|field started: expected a text, found 17",
                "/duration|\"long\"|field duration: expected a duration such as",
                "/duration|\"PT-1S\"|field duration: expected a duration of no less",
                "/shard|\"4/3\"|field shard: expected a shard such as 2/3, found \"4/3\"",
                "/only|\"x\"|field only: expected a list",
                "/selected|[\"x\",null]|field selected[1]: expected a text, found null",
                "/readings|{\"x\":1}|field readings.x: expected a text, found 1",
                "/subject|[]|field subject: expected an object",
                "/subject/name|null|field subject.name: expected a text",
                "/subject/roles|[\"cook\"]|field subject.roles: expected labels of roles",
                "/subject/bundled|\"no\"|field subject.bundled: expected true or false",
                "/subject/deploymentsAtOnce|0|field subject.deploymentsAtOnce: expected a whole number of 1 or more",
                "/subject/knownFailureCodes|7|field subject.knownFailureCodes: expected a list",
                "/waivers/0/scope|\"all\"|field waivers[0].scope: expected requirement or scenario",
                "/waivers/0/expires|\"soon\"|field waivers[0].expires: expected a day",
                "/mismatches|[{\"kind\":\"lies\"}]|field mismatches[0].kind: expected over-claimed or"
            })
    void aWrongValueIsNamed(String pointer, String value, String complaint) throws IOException {
        ObjectNode json = written();
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) json.at(pointer.substring(0, slash)))
                .set(pointer.substring(slash + 1), new ObjectMapper().readTree(value));
        Files.writeString(file.path(), json.toString());
        assertThatThrownBy(file::read)
                .isInstanceOf(RecordException.class)
                .hasMessageContaining(complaint)
                .hasMessageEndingWith("run again, or take an unchanged copy.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "nothing", "{} {}"})
    void whatIsNoJsonObjectIsRefused(String text) throws IOException {
        Files.writeString(file.path(), text);
        assertThatThrownBy(file::read)
                .isInstanceOf(RecordException.class)
                .hasMessageStartingWith(file.path() + ",")
                .hasMessageContaining("expected");
    }

    private ObjectNode written() throws IOException {
        file.write(underway);
        return (ObjectNode) new ObjectMapper().readTree(file.path().toFile());
    }
}
