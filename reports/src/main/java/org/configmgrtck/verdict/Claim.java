package org.configmgrtck.verdict;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.configmgrtck.specification.Role;

/**
 * What the subject under test declares to be.
 *
 * @param name its name; untrusted text
 * @param version its version; untrusted text
 * @param target the address of its endpoint
 * @param roles the roles that it claims; only these are judged
 */
public record Claim(String name, String version, String target, Set<Role> roles) {
    public Claim {
        roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    /** The labels of the claimed roles, always in the same order. */
    public List<String> roleLabels() {
        return roles.stream().map(Role::label).toList();
    }
}
