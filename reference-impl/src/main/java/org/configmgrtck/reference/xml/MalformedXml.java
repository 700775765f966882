package org.configmgrtck.reference.xml;

/** What came is not the XML that was expected. */
public final class MalformedXml extends Exception {
    private static final long serialVersionUID = 1L;

    /** With what is wrong. */
    public MalformedXml(String message, Throwable cause) {
        super(message, cause);
    }
}
