package org.configmgrtck.reference.directory;

/** The directory could not be reached, or did not answer the search. */
public final class DirectoryUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    /** With what went wrong. */
    public DirectoryUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
