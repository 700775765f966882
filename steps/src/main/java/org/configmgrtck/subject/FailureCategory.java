package org.configmgrtck.subject;

import com.fasterxml.jackson.annotation.JsonValue;

/** The failure categories that a network policy server knows. */
public enum FailureCategory {
    CLIENT_COMPONENT("client-component"),
    CLIENT_COMMUNICATION("client-communication"),
    SERVER_COMPONENT("server-component"),
    SERVER_COMMUNICATION("server-communication"),
    VENDOR_SPECIFIC("vendor-specific");

    private final String label;

    FailureCategory(String label) {
        this.label = label;
    }

    /** The word of the contract. */
    @JsonValue
    public String label() {
        return label;
    }
}
