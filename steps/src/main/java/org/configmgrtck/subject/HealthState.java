package org.configmgrtck.subject;

import com.fasterxml.jackson.annotation.JsonValue;

/** Compliant or not. */
public enum HealthState {
    COMPLIANT("compliant"),
    NON_COMPLIANT("non-compliant");

    private final String label;

    HealthState(String label) {
        this.label = label;
    }

    /** The word of the contract. */
    @JsonValue
    public String label() {
        return label;
    }
}
