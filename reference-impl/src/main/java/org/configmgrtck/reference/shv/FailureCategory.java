package org.configmgrtck.reference.shv;

/** The categories that the network policy server maps to health states. */
public enum FailureCategory {
    /** SHA not responding to NAP client. */
    CLIENT_COMPONENT,
    /** SHA unable to contact required services. */
    CLIENT_COMMUNICATION,
    /** SHV not responding. No check here ends so; the network policy server maps it all the same. */
    SERVER_COMPONENT,
    /** SHV unable to contact required services. */
    SERVER_COMMUNICATION,
    /** SHA vendor-specific error code received. */
    VENDOR_SPECIFIC
}
