package org.configmgrtck.deployment;

import java.util.Collection;
import org.configmgrtck.specification.Role;
import org.configmgrtck.specification.ScenarioTags;

/**
 * A double that a role needs and does not come to, for a reason that says nothing of its behaviour.
 *
 * @param requirements how the ids of the requirements begin that rest on it; an empty text for all of the role
 * @param words what was seen
 */
public record Unreached(Role role, String requirements, String words) {
    /** Whether a scenario with these tags rests on the double. */
    boolean concerns(Collection<String> tags) {
        return ScenarioTags.roles(tags).contains(role)
                && ScenarioTags.requirements(tags).stream().anyMatch(id -> id.startsWith(requirements));
    }
}
