package org.configmgrtck.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.configmgrtck.fact.Fact;
import org.configmgrtck.record.RunRecordFile;
import org.configmgrtck.run.RunFolder;
import org.configmgrtck.text.Json;

/** Whether what all else rests on is written just as the kit writes it, so that no two readers see two things in it. */
final class FormCheck {
    private final Path folder;

    FormCheck(Path folder) {
        this.folder = folder;
    }

    List<String> complaints() throws IOException {
        List<String> found = new ArrayList<>();
        Path record = new RunRecordFile(folder).path();
        if (Files.isRegularFile(record)
                && !Files.readString(record).equals(RunRecordFile.text(new RunRecordFile(folder).read()))) {
            found.add("run.json is not as the kit writes it: other white space, a member that is there twice or that"
                    + " nobody knows.");
        }
        if (Files.isRegularFile(RunFolder.facts(folder))) {
            facts(found);
        }
        return found;
    }

    private void facts(List<String> found) throws IOException {
        JsonMapper mapper = Json.mapper();
        List<String> lines;
        try {
            lines = Files.readAllLines(RunFolder.facts(folder));
        } catch (CharacterCodingException e) {
            found.add("facts.ndjson is no text in UTF-8.");
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean fits;
            try {
                Fact fact = mapper.readValue(lines.get(i), Fact.class);
                fits = mapper.writeValueAsString(fact).equals(lines.get(i));
            } catch (JsonProcessingException e) {
                fits = false;
            }
            if (!fits) {
                found.add("facts.ndjson, line " + (i + 1) + ": it is no fact as the kit writes it.");
            }
        }
    }
}
