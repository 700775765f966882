package org.configmgrtck.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.configmgrtck.record.RecordedRun;
import org.configmgrtck.record.Subject;

/** Whether {@code run.json} says of the subject what the subject declared. */
final class DeclarationCheck {
    private static final String PATH = "evidence/declaration.json";

    private final RecordedRun run;

    DeclarationCheck(RecordedRun run) {
        this.run = run;
    }

    List<String> complaints() throws IOException {
        Path file = run.folder().resolve(PATH);
        if (!Files.isRegularFile(file)) {
            return List.of(PATH + " is missing.");
        }
        try {
            JsonMapper mapper = JsonMapper.builder().build();
            JsonNode declared = mapper.readTree(mapper.readTree(Files.readString(file))
                    .path(0)
                    .path("exchange")
                    .path("responseBody")
                    .asText());
            return complaints(declared);
        } catch (JsonProcessingException e) {
            return List.of(PATH + " is not what the kit writes: it does not begin with the declaration.");
        }
    }

    private List<String> complaints(JsonNode declared) {
        Subject subject = run.record().subject();
        List<String> found = new ArrayList<>();
        compare(
                found,
                "name",
                subject.name(),
                declared.path("implementation").path("name").asText());
        compare(
                found,
                "version",
                subject.version(),
                declared.path("implementation").path("version").asText());
        compare(found, "roles", subject.roles(), texts(declared.path("roles")));
        JsonNode options = declared.path("options");
        compare(
                found,
                "settableClock",
                subject.settableClock(),
                options.path("settableClock").asBoolean());
        compare(
                found,
                "knownFailureCodes",
                subject.knownFailureCodes().orElse(List.of()),
                texts(declared.path("knownFailureCodes")));
        return found;
    }

    private static void compare(List<String> found, String field, Object recorded, Object declared) {
        if (!recorded.equals(declared)) {
            found.add("run.json, field subject." + field + ": the subject declared something else, by " + PATH + ".");
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
