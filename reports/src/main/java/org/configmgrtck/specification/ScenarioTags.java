package org.configmgrtck.specification;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the tags of a scenario say; the families are requirement, role, need and reading. */
public final class ScenarioTags {
    /** The subject's clock has to be settable. */
    public static final String NEEDS_SETTABLE_CLOCK = "@needs-settable-clock";

    private static final String READING = "@reading-";
    private static final Pattern REQUIREMENT = Pattern.compile("@([A-Z]+(?:-[A-Z0-9]+)+)");

    private ScenarioTags() {}

    /** Ids of the requirements, outermost first. */
    public static List<String> requirements(Collection<String> tags) {
        return tags.stream()
                .map(REQUIREMENT::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .distinct()
                .toList();
    }

    /** The roles. */
    public static List<Role> roles(Collection<String> tags) {
        return Arrays.stream(Role.values())
                .filter(role -> tags.contains("@" + role.label()))
                .toList();
    }

    /** Names of the readings that the expectation rests on. */
    public static List<String> readings(Collection<String> tags) {
        return readingTags(tags).map(tag -> tag.split("=", 2)[0]).distinct().toList();
    }

    /** The values that readings must have for the scenario to be asked, as in {@code @reading-cleared-value=empty-data}. */
    public static Map<String, String> readingValues(Collection<String> tags) {
        Map<String, String> values = new LinkedHashMap<>();
        readingTags(tags)
                .map(tag -> tag.split("=", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> values.put(parts[0], parts[1]));
        return values;
    }

    private static Stream<String> readingTags(Collection<String> tags) {
        return tags.stream().filter(tag -> tag.startsWith(READING)).map(tag -> tag.substring(READING.length()));
    }
}
