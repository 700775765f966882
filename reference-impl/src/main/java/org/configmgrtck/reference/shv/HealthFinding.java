package org.configmgrtck.reference.shv;

/** How a statement of health ends: exactly one of these (SHV-OUT-01). */
public sealed interface HealthFinding {
    /** Compliant. */
    record Compliant() implements HealthFinding {}

    /**
     * Non-compliant.
     *
     * @param cause what the client has to mend
     */
    record NonCompliant(Cause cause) implements HealthFinding {}

    /** An error condition. */
    record Failed(Status status, FailureCategory category) implements HealthFinding {}

    /** Why a client is non-compliant. */
    enum Cause {
        /** The statement of health is too old (check 4). */
        TIME,
        /** The client evaluated itself by old policies (check 5). */
        POLICIES,
        /** Software updates are missing, or nothing is known of them (check 6). */
        UPDATES
    }

    /** What kind of error. */
    enum Status {
        /** The client's site could not be told (check 2). */
        UNKNOWN,
        /** A failure was passed on. */
        FAILURE
    }
}
