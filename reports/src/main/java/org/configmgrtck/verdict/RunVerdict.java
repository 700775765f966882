package org.configmgrtck.verdict;

/** What is said of a run as a whole, from the best to the worst. */
public enum RunVerdict {
    /** Everything claimed was asked and found as required. */
    CONFORMANT,
    /** Nothing was found otherwise, but not every claimed MUST was asked. */
    PARTIAL,
    /** The kit could not tell of some claimed MUST. */
    INCONCLUSIVE,
    /** Some claimed MUST is not met. */
    NOT_CONFORMANT,
    /** The kit itself went wrong, so nothing can be said of the subject. */
    KIT_FAILED;

    /** The verdict in words, for a reader. */
    public String words() {
        return name().replace('_', ' ');
    }
}
