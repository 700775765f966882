package org.configmgrtck.verdict;

/** What is said of a scenario or a requirement. Every report uses these words, as they stand here. */
public enum Verdict {
    /** Asked, and found as required. */
    PASS,
    /** Asked, and found otherwise. */
    FAIL,
    /** Asked, and the kit could not tell. */
    INCONCLUSIVE,
    /** Not claimed by the subject. */
    NOT_APPLICABLE,
    /** Not asked; of requirements only, always with a reason. */
    NOT_TESTED,
    /** The kit itself went wrong. */
    KIT_ERROR
}
