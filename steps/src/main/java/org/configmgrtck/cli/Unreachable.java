package org.configmgrtck.cli;

/** The target could not be reached, or failed the preflight. */
final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreachable(String message) {
        super(message);
    }
}
