package org.configmgrtck.verify;

/** Something in a bundle contradicts itself or the specification. The message is a sentence that names the file. */
final class Unsound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unsound(String message) {
        super(message);
    }
}
