package org.configmgrtck.deployment;

import java.util.Collection;
import org.configmgrtck.specification.ScenarioTags;

/** What the running scenario asks: read from its tags. */
public final class Question {
    private String requirement = "";

    /** For PicoContainer. */
    public Question() {}

    /** Begins a scenario. */
    public void begin(Collection<String> tags) {
        requirement = ScenarioTags.requirements(tags).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A scenario has no requirement tag, such as @SHV-3-01"));
    }

    /** The requirement that the scenario asks. */
    public String requirement() {
        return requirement;
    }
}
