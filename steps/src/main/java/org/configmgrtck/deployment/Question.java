package org.configmgrtck.deployment;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.configmgrtck.specification.Role;

/** What the running scenario asks: read from its tags. */
public final class Question {
    private static final Pattern REQUIREMENT = Pattern.compile("@([A-Z]+(?:-[A-Z0-9]+)+)");

    private String requirement = "";

    /** For PicoContainer. */
    public Question() {}

    /** Begins a scenario. */
    public void begin(Collection<String> tags) {
        requirement = requirements(tags).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A scenario has no requirement tag, such as @SHV-3-01"));
    }

    /** The requirement that the scenario asks. */
    public String requirement() {
        return requirement;
    }

    /** The requirements among some tags, outermost first. */
    public static List<String> requirements(Collection<String> tags) {
        return tags.stream()
                .map(REQUIREMENT::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(matcher -> matcher.group(1))
                .distinct()
                .toList();
    }

    /** The roles among some tags. */
    public static List<Role> roles(Collection<String> tags) {
        return java.util.Arrays.stream(Role.values())
                .filter(role -> tags.contains("@" + role.label()))
                .toList();
    }

    /** The readings among some tags. */
    public static List<String> readings(Collection<String> tags) {
        return tags.stream()
                .filter(tag -> tag.startsWith("@reading-"))
                .map(tag -> tag.substring("@reading-".length()))
                .toList();
    }
}
