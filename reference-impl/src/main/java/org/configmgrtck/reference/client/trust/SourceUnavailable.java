package org.configmgrtck.reference.client.trust;

/** A source of signing certificates could not be asked. */
public final class SourceUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    /** With the cause. */
    public SourceUnavailable(Throwable cause) {
        super(cause);
    }
}
