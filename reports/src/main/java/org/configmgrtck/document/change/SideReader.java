package org.configmgrtck.document.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.configmgrtck.document.change.Side.Asked;
import org.configmgrtck.document.change.Side.Ended;
import org.configmgrtck.record.RecordException;
import org.configmgrtck.record.ReportFile;
import org.configmgrtck.text.Visible;

/** Reads what another version of the kit may have written, so it asks for no more than it needs. */
final class SideReader {
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Path folder;
    private final String name;

    SideReader(Path folder) {
        this.folder = folder;
        this.name = Visible.line(ReportFile.JSON.in(folder).toString());
    }

    /** @throws RecordException if it can't be read; the message names the file and the field */
    Side read() throws IOException {
        JsonNode report = tree(ReportFile.JSON.in(folder));
        JsonNode subject = needed(report, "subject");
        return new Side(
                text(report, "kitVersion"),
                specification(),
                text(subject, "name") + " " + text(subject, "version"),
                texts(needed(subject, "roles")),
                text(report, "verdict"),
                readings(report),
                requirements(report),
                scenarios(report));
    }

    private String specification() throws IOException {
        Path record = ReportFile.RUN_RECORD.in(folder);
        return Files.isRegularFile(record) ? tree(record).path("specification").asText("") : "";
    }

    private Map<String, String> readings(JsonNode report) {
        Map<String, String> readings = new TreeMap<>();
        needed(report, "readings").forEach(reading -> readings.put(text(reading, "name"), text(reading, "value")));
        return readings;
    }

    private Map<String, Asked> requirements(JsonNode report) {
        Map<String, Asked> requirements = new LinkedHashMap<>();
        needed(report, "requirements")
                .forEach(one -> requirements.put(
                        text(one, "id"),
                        new Asked(
                                text(one, "level"),
                                one.path("statement").path("en").asText(""),
                                text(one, "verdict"))));
        return requirements;
    }

    private Map<String, Ended> scenarios(JsonNode report) {
        Map<String, Ended> scenarios = new TreeMap<>();
        needed(report, "scenarios")
                .forEach(one -> scenarios.put(
                        text(one, "id"), new Ended(texts(needed(one, "requirements")), text(one, "verdict"))));
        return scenarios;
    }

    private JsonNode tree(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new RecordException(
                    name + " is missing. Name a folder that tck run left behind, or a zip file of one.");
        }
        try {
            return mapper.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new RecordException(Visible.line(file.toString()) + " is not JSON. Take an unchanged copy.");
        }
    }

    private JsonNode needed(JsonNode node, String field) {
        JsonNode found = node.path(field);
        if (found.isMissingNode() || found.isNull()) {
            throw new RecordException(name + " has no field " + field + " where one is expected. Another kind of kit"
                    + " wrote it, or someone changed it; run again.");
        }
        return found;
    }

    private String text(JsonNode node, String field) {
        return needed(node, field).asText();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
