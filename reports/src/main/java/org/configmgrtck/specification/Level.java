package org.configmgrtck.specification;

/** How much a requirement weighs. Only {@link #MUST} decides whether a run conforms. */
public enum Level {
    /** Stated as what the system does. */
    MUST,
    /** Recommended: a failure is shown, and does not make a run non-conformant. */
    SHOULD,
    /** Advice or background that no test can judge. */
    INFO
}
