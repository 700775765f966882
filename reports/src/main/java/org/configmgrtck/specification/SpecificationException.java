package org.configmgrtck.specification;

/** The specification can't be read. The message names the file, the entry, the field, and what was expected there. */
public final class SpecificationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SpecificationException(String message) {
        super(message);
    }

    public SpecificationException(String message, Throwable cause) {
        super(message, cause);
    }
}
