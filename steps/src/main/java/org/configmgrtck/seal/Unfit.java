package org.configmgrtck.seal;

/** A signature, or a part of it, does not hold. The message says why, and is no whole sentence. */
final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unfit(String message) {
        super(message);
    }
}
