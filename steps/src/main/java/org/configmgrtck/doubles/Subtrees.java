package org.configmgrtck.doubles;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.directory.api.ldap.model.name.Dn;
import org.configmgrtck.exchange.Journal;

/** The subtrees that are open. */
final class Subtrees {
    private final Map<String, Subtree> byKey = new ConcurrentHashMap<>();
    private final Map<String, Subtree> gone = new ConcurrentHashMap<>();
    private final Journal late;

    /** @param late where operations are recorded that come after their subtree has gone */
    Subtrees(Journal late) {
        this.late = late;
    }

    void add(Subtree subtree) {
        if (byKey.putIfAbsent(Subtree.key(subtree.name()), subtree) != null) {
            throw new IllegalStateException(
                    "The subtree " + subtree.domain() + " is in use. Give each deployment a name of its own.");
        }
    }

    void remove(Subtree subtree) {
        if (byKey.remove(Subtree.key(subtree.name()), subtree)) {
            gone.put(Subtree.key(subtree.name()), subtree.recordingTo(late));
        }
    }

    /** The subtree that the name lay in, if it has gone. */
    Optional<Subtree> gone(Dn dn) {
        return Optional.ofNullable(gone.get(Subtree.keyOf(dn)));
    }

    /** The subtree that the name lies in, if any. */
    Optional<Subtree> of(Dn dn) {
        return Optional.ofNullable(byKey.get(Subtree.keyOf(dn)));
    }
}
