package org.configmgrtck.bundle;

/** A zip file that is not what it seems. The message says what is wrong with it, and names the entry. */
public final class ZipTrick extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ZipTrick(String message) {
        super(message);
    }
}
