package org.configmgrtck.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Transcripts and report tell by which of the seven checks an outcome is expected. */
class ExplanationTest {
    private static final Map<String, String> DECIDING = Map.of(
            "SHV-1-01", "1",
            "SHV-2-01", "2",
            "SHV-3-01", "3",
            "SHV-4-01", "4a",
            "SHV-4-04", "4b",
            "SHV-4-05", "6",
            "SHV-5-01", "5",
            "SHV-6-02", "6",
            "SHV-7-01", "7",
            "SHV-7-04", "7");

    @TempDir
    Path folder;

    @Test
    void ofEachCheck() throws IOException {
        List<String> only = new ArrayList<>();
        DECIDING.keySet().forEach(id -> only.addAll(List.of("--only", id)));
        Verdicts verdicts = Verdicts.ofRun(folder, only.toArray(String[]::new));
        assertThat(verdicts.scenarios("FAIL")).isEmpty();

        Map<String, List<String>> deciding = deciding();
        assertThat(deciding.keySet()).isEqualTo(DECIDING.keySet());
        deciding.forEach((id, checks) -> assertThat(checks).as(id).contains(DECIDING.get(id)));
        assertThat(deciding.get("SHV-4-04")).filteredOn("4b"::equals).hasSizeGreaterThan(5);
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("check 4b decides by SHV-4-04: non-compliant; passed: 1, 2, 3, 4a; not reached: 5, 6, 7");
    }

    /** The checks that decide in the transcripts, by requirement. */
    private Map<String, List<String>> deciding() throws IOException {
        Map<String, List<String>> deciding = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("evidence"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (JsonNode line : new ObjectMapper().readTree(file.toFile())) {
                    if (line.has("decision")) {
                        deciding.computeIfAbsent(file.getParent().getFileName().toString(), id -> new ArrayList<>())
                                .add(line.at("/decision/decides").asText());
                    }
                }
            }
        }
        return deciding;
    }
}
