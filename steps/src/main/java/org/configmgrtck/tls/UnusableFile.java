package org.configmgrtck.tls;

/** A file with certificates or keys can't be used. */
public final class UnusableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message which file, what is wrong with it, and how to mend it; never anything from within it */
    public UnusableFile(String message) {
        super(message);
    }
}
