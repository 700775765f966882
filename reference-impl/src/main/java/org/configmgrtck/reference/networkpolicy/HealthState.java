package org.configmgrtck.reference.networkpolicy;

/** What a client counts as. */
public enum HealthState {
    /** Compliant. */
    COMPLIANT,
    /** Non-compliant. */
    NON_COMPLIANT
}
