package org.configmgrtck.deployment;

import java.util.Collection;
import java.util.List;
import org.configmgrtck.specification.Role;
import org.configmgrtck.specification.ScenarioTags;

/** What the running scenario asks: read from its tags. */
public final class Question {
    private String requirement = "";
    private List<Role> roles = List.of();

    /** For PicoContainer. */
    public Question() {}

    /** Begins a scenario. */
    public void begin(Collection<String> tags) {
        requirement = ScenarioTags.requirements(tags).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A scenario has no requirement tag, such as @SHV-3-01"));
        roles = ScenarioTags.roles(tags);
    }

    /** The requirement that the scenario asks. */
    public String requirement() {
        return requirement;
    }

    /** The roles that the scenario is for. */
    public List<Role> roles() {
        return roles;
    }
}
