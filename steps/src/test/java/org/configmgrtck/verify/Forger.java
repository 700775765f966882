package org.configmgrtck.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.configmgrtck.bundle.ManifestFile;
import org.configmgrtck.document.RecordedReport;
import org.configmgrtck.document.ReportFolder;
import org.configmgrtck.plan.SpecifiedBasis;
import org.configmgrtck.record.RecordException;
import org.configmgrtck.record.RecordedRun;
import org.configmgrtck.record.RunRecordFile;

/** Someone who changes a report folder, and can do all but sign in another's name. */
final class Forger {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path folder;
    private final SpecifiedBasis specified;

    Forger(Path folder, SpecifiedBasis specified) {
        this.folder = folder;
        this.specified = specified;
    }

    Path at(String path) {
        return folder.resolve(path);
    }

    /** Changes the text of a file; a change that changes nothing is a mistake in the test. */
    void edit(String path, UnaryOperator<String> change) throws IOException {
        String before = Files.readString(at(path), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("Nothing has changed in " + path);
        }
        Files.writeString(at(path), after);
    }

    void replace(String path, String from, String to) throws IOException {
        edit(path, text -> text.replace(from, to));
    }

    /** Gives each of two files the content of the other. */
    void swap(String one, String other) throws IOException {
        byte[] octets = Files.readAllBytes(at(one));
        Files.write(at(one), Files.readAllBytes(at(other)));
        Files.write(at(other), octets);
    }

    /** Changes one fact. */
    void fact(String scenario, Consumer<ObjectNode> change) throws IOException {
        lines(scenario, line -> {
            ObjectNode fact = (ObjectNode) read(line);
            change.accept(fact);
            return List.of(fact.toString());
        });
    }

    /** Puts other lines in place of that of a scenario. */
    void lines(String scenario, java.util.function.Function<String, List<String>> change) throws IOException {
        edit("facts.ndjson", text -> {
            List<String> lines = new ArrayList<>();
            text.lines()
                    .forEach(line ->
                            lines.addAll(line.contains("\"" + scenario + "\"") ? change.apply(line) : List.of(line)));
            return String.join("\n", lines) + "\n";
        });
    }

    /** Changes the record of the run. */
    void run(Consumer<ObjectNode> change) throws IOException {
        ObjectNode run = (ObjectNode) read(Files.readString(at("run.json")));
        change.accept(run);
        Files.writeString(at("run.json"), run.toString());
        Files.writeString(at("run.json"), RunRecordFile.text(new RunRecordFile(folder).read()));
    }

    /** Changes the transcript of a scenario. */
    void transcript(String scenario, Consumer<ArrayNode> change) throws IOException {
        edit("evidence/" + scenario + ".json", text -> {
            ArrayNode lines = (ArrayNode) read(text);
            change.accept(lines);
            return lines.toPrettyString();
        });
    }

    /** Passes in place of fails, as far as the facts say. */
    static void pass(ObjectNode fact) {
        fact.putObject("outcome").put("ended", "passed");
        fact.path("steps").forEach(step -> ((ObjectNode) step).put("status", "done"));
    }

    /** Writes the documents again from record and facts, if they can be made of them. */
    void rewriteDocuments() throws IOException {
        try {
            ReportFolder.standard(folder).write(RecordedReport.of(RecordedRun.in(folder), specified.basis()));
        } catch (RecordException | IllegalArgumentException e) {
            // Then they stay as they were.
        }
    }

    /** Writes the manifest again. */
    void rewriteManifest() throws IOException {
        String kitVersion =
                read(Files.readString(at(ManifestFile.NAME))).path("kitVersion").asText();
        new ManifestFile(folder).write(kitVersion, specified.listed());
    }

    /** As above, and the former signature stays. */
    void rewriteManifestBesideSignature() throws IOException {
        byte[] signature = Files.readAllBytes(at(ManifestFile.SIGNATURE));
        rewriteManifest();
        Files.write(at(ManifestFile.SIGNATURE), signature);
    }

    private static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
