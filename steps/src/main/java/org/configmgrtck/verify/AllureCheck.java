package org.configmgrtck.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.configmgrtck.record.ReportFile;
import org.configmgrtck.verdict.Verdict;

/** Whether the results for Allure show no scenario in another light than its verdict. */
final class AllureCheck {
    private final Path results;
    private final Map<String, Verdict> verdicts;

    AllureCheck(Path folder, Map<String, Verdict> verdicts) {
        this.results = ReportFile.ALLURE_RESULTS.in(folder);
        this.verdicts = verdicts;
    }

    List<String> complaints() throws IOException {
        if (!Files.isDirectory(results)) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        JsonMapper mapper = JsonMapper.builder().build();
        try (Stream<Path> files = Files.list(results)) {
            for (Path file : files.filter(one -> one.toString().endsWith("-result.json"))
                    .sorted()
                    .toList()) {
                String name = results.getFileName() + "/" + file.getFileName();
                try {
                    JsonNode result = mapper.readTree(Files.readString(file));
                    String scenario = result.path("fullName").asText();
                    if (seen.put(scenario, name) != null) {
                        found.add(name + " is of a scenario that another result is of.");
                    } else if (!agrees(result.path("status").asText(), verdicts.get(scenario))) {
                        found.add(name + " shows another verdict than follows from the facts.");
                    }
                } catch (JsonProcessingException e) {
                    found.add(name + " is not JSON.");
                }
            }
        }
        return found;
    }

    private static boolean agrees(String status, Verdict verdict) {
        return (verdict == Verdict.PASS) == status.equals("passed")
                && (verdict == Verdict.FAIL) == status.equals("failed");
    }
}
