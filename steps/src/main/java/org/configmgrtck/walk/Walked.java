package org.configmgrtck.walk;

import java.util.Optional;
import org.configmgrtck.fact.Finding;

/**
 * What a walk has found.
 *
 * @param right how many decisions were right
 * @param finding the wrong decision with the fewest defects; empty if none was wrong
 */
public record Walked(int right, Optional<Finding> finding) {
    /** The finding that a wrong decision comes to, of so many wrong ones among all that were asked for. */
    static Finding finding(Combination combination, Finding found, int wrong, int asked) {
        return new Finding(
                found.requirement(),
                found.expected(),
                found.actual() + "; wrong are " + wrong + " of " + asked
                        + " decisions. The one with the fewest defects can be asked again alone: --combination "
                        + combination,
                found.evidence());
    }
}
