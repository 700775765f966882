package org.configmgrtck.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The feature files as lines, for counting by other means than Gherkin's own parser. */
final class FeatureText {
    private FeatureText() {}

    static Map<String, List<String>> read() {
        Map<String, List<String>> lines = new TreeMap<>();
        FeatureFiles.read()
                .forEach((path, content) ->
                        lines.put(path, new String(content, UTF_8).lines().toList()));
        return lines;
    }

    /** One for each scenario, and one for each row of examples below its head. */
    static int scenarios(List<String> lines) {
        int count = 0;
        boolean headPassed = false;
        for (String line : lines) {
            String text = line.strip();
            if (text.startsWith("Scenario:")) {
                count++;
            } else if (text.startsWith("Examples:")) {
                headPassed = false;
            } else if (text.startsWith("|")) {
                count += headPassed ? 1 : 0;
                headPassed = true;
            }
        }
        return count;
    }
}
