package org.configmgrtck.doubles;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.directory.api.ldap.model.name.Dn;

/** The subtrees that are open. */
final class Subtrees {
    private final Map<String, Subtree> byKey = new ConcurrentHashMap<>();

    void add(Subtree subtree) {
        if (byKey.putIfAbsent(Subtree.key(subtree.name()), subtree) != null) {
            throw new IllegalStateException(
                    "The subtree " + subtree.domain() + " is in use. Give each deployment a name of its own.");
        }
    }

    void remove(Subtree subtree) {
        byKey.remove(Subtree.key(subtree.name()), subtree);
    }

    /** The subtree that the name lies in, if any. */
    Optional<Subtree> of(Dn dn) {
        return Optional.ofNullable(byKey.get(Subtree.keyOf(dn)));
    }
}
