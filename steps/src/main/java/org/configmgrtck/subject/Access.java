package org.configmgrtck.subject;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much of the network a client may reach. */
public enum Access {
    FULL("full"),
    RESTRICTED("restricted"),
    FULL_FOR_LIMITED_TIME("full-for-limited-time");

    private final String label;

    Access(String label) {
        this.label = label;
    }

    /** The word of the contract. */
    @JsonValue
    public String label() {
        return label;
    }
}
