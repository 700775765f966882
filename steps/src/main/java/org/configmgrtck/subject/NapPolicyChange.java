package org.configmgrtck.subject;

import com.fasterxml.jackson.annotation.JsonValue;

/** What happens to a NAP policy at a site. */
public enum NapPolicyChange {
    CREATE("create"),
    MODIFY("modify"),
    /** It comes down from the parent site. */
    INHERIT("inherit"),
    /** Whether this publishes anything is an open question. */
    DELETE("delete");

    private final String label;

    NapPolicyChange(String label) {
        this.label = label;
    }

    /** The word of the contract. */
    @JsonValue
    public String label() {
        return label;
    }
}
