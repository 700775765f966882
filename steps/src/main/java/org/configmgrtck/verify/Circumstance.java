package org.configmgrtck.verify;

import org.configmgrtck.record.Subject;
import org.configmgrtck.specification.ChosenReadings;

/**
 * What all scenarios of the run have in common.
 *
 * @param subject who was asked, by its own word
 * @param readings how the specification was read
 */
record Circumstance(Subject subject, ChosenReadings readings) {
    /** Whether the subject claims a role. */
    boolean claims(String role) {
        return subject.roles().contains(role);
    }
}
