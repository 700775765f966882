package org.configmgrtck.doctor;

import java.util.function.UnaryOperator;
import org.configmgrtck.deployment.Served;

/**
 * What keeps a target from being judged, in whole or in part.
 *
 * @param severity how much of it can't be judged
 * @param where the operation of the contract, or the field
 * @param what what was seen; it may quote the target and is therefore untrusted text
 * @param mend how to mend it
 * @param consequence what a run is to know of it, so that scenarios that rest on it are not asked
 */
public record Problem(Severity severity, String where, String what, String mend, UnaryOperator<Served> consequence) {
    /** One of which a run finds out by itself. */
    Problem(Severity severity, String where, String what, String mend) {
        this(severity, where, what, mend, UnaryOperator.identity());
    }

    /** How much can't be judged. */
    public enum Severity {
        /** Nothing can be judged. */
        FATAL,
        /** What rests on it stays inconclusive. */
        SERIOUS,
        /** All can be judged, but the user would want to know. */
        REMARK
    }

    /** The same, which keeps everything from being judged. */
    Problem fatal() {
        return new Problem(Severity.FATAL, where, what, mend, consequence);
    }

    /** Whether a run makes sense in spite of it. */
    public boolean isFatal() {
        return severity == Severity.FATAL;
    }

    /** Whether something can't be judged. */
    public boolean isSerious() {
        return severity != Severity.REMARK;
    }
}
