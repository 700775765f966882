package org.configmgrtck.doctor;

import java.util.Optional;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.specification.Role;
import org.configmgrtck.subject.Declaration;

/** One thing that is looked at. */
interface Checkup {
    /** What is looked at, as a sentence that is true of a target in order. */
    String title();

    /** The role that is looked at; empty if it is none. */
    default Optional<Role> role() {
        return Optional.empty();
    }

    /** Whether a target that declares this is to be looked at so. */
    default boolean concerns(Declaration declaration) {
        return role().map(role -> declaration.claims(role.label())).orElse(true);
    }

    /** Asks the target, and takes down what is wrong. */
    void examine(TestBed bed, Complaints complaints);
}
