package org.configmgrtck.doctor;

import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.subject.Declaration;

/** One thing that is looked at. */
interface Checkup {
    /** What is looked at, as a sentence that is true of a target in order. */
    String title();

    /** Whether a target that declares this is to be looked at so. */
    default boolean concerns(Declaration declaration) {
        return true;
    }

    /** Asks the target, and takes down what is wrong. */
    void examine(TestBed bed, Complaints complaints);
}
