package org.configmgrtck.subject;

import java.util.Optional;

/** The sentences for what the subject declares and, by its own answer, does not have. */
public final class NotServed {
    private static final int NOT_IMPLEMENTED = 501;

    private NotServed() {}

    /**
     * A role that is claimed in vain.
     *
     * @param seen the operation, and how it was answered
     */
    public static String role(String role, String seen) {
        return "the subject claims the role " + role + ", but does not serve it: " + seen;
    }

    /** A clock that can't be set, although it is declared to be settable. */
    public static String clock(String seen) {
        return "the subject declares that its clock can be set, but does not set it: " + seen;
    }

    /**
     * A clock that can be set, and is not gone by.
     *
     * @param seen who goes by which time in its place
     */
    public static String time(String seen) {
        return "the subject declares that its clock can be set, but does not go by it: " + seen;
    }

    /** What an answer says of the declaration; empty if it says nothing of it. */
    static Optional<String> by(Operation operation, int status) {
        if (status != NOT_IMPLEMENTED) {
            return Optional.empty();
        }
        String seen = operation + " answered " + status;
        return operation == Operation.SET_CLOCK
                ? Optional.of(clock(seen))
                : operation.role().map(role -> role(role, seen));
    }
}
