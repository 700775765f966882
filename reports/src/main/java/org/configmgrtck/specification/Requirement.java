package org.configmgrtck.specification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that a document says of an implementation.
 *
 * @param id the id, which features bear as a tag
 * @param roles the roles that it binds; one claimed role is enough for it to apply
 * @param level how much it weighs
 * @param statement the requirement as a sentence
 * @param sources where it stands; at least one
 * @param readings names of the readings that every verdict on it rests on
 * @param notTested why no scenario asks it; empty where scenarios do
 */
public record Requirement(
        String id,
        Set<Role> roles,
        Level level,
        Text statement,
        List<Source> sources,
        List<String> readings,
        Optional<String> notTested) {
    public Requirement {
        roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
        sources = List.copyOf(sources);
        readings = List.copyOf(readings);
    }

    /** Whether it binds an implementation that claims these roles. */
    public boolean binds(Set<Role> claimed) {
        return roles.stream().anyMatch(claimed::contains);
    }

    /** The labels of its roles in the order of the specification. */
    public List<String> roleLabels() {
        List<String> labels = new ArrayList<>();
        roles.forEach(role -> labels.add(role.label()));
        return List.copyOf(labels);
    }
}
