package org.configmgrtck.reference.managementpoint;

/** The management point could not be reached, or answered nothing that can be used. */
public final class ManagementPointUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    /** With what went wrong. */
    public ManagementPointUnavailable(String message) {
        super(message);
    }

    /** With what went wrong. */
    public ManagementPointUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
