package org.configmgrtck.cli;

/** The user asked for something that can't be done, and can mend it. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one sentence that says what was wrong and what to do instead */
    WrongUsage(String message) {
        super(message);
    }
}
