package org.configmgrtck.record;

/** A report folder can't be used. The message is for the user: it names the place, what was expected, and how to mend it. */
public final class RecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RecordException(String message) {
        super(message);
    }
}
