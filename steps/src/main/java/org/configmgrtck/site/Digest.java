package org.configmgrtck.site;

/** The digests that a site may sign with, with the number that the wire has for each. */
public enum Digest {
    SHA_1("SHA-1", "32772"),
    SHA_256("SHA-256", "32780");

    private final String label;
    private final String algId;

    Digest(String label, String algId) {
        this.label = label;
        this.algId = algId;
    }

    /** Its standard name. */
    public String label() {
        return label;
    }

    /** AlgID of the assignment's signature. */
    String algId() {
        return algId;
    }
}
