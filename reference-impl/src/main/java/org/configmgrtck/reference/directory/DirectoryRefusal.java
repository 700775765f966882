package org.configmgrtck.reference.directory;

/** A directory wrote nothing: it refused to, or could not be reached. */
public final class DirectoryRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean lacksSchema;

    /**
     * With what went wrong.
     *
     * @param lacksSchema does the directory not know the class, or one of the attributes?
     */
    public DirectoryRefusal(String message, boolean lacksSchema, Throwable cause) {
        super(message, cause);
        this.lacksSchema = lacksSchema;
    }

    /** Does the directory not know the class, or one of the attributes? */
    public boolean lacksSchema() {
        return lacksSchema;
    }
}
