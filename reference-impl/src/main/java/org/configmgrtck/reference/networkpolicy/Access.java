package org.configmgrtck.reference.networkpolicy;

/** Access to the network. */
public enum Access {
    /** Full access. */
    FULL,
    /** Restricted access. */
    RESTRICTED,
    /** Full access until an instant, from which on it is restricted. */
    FULL_FOR_LIMITED_TIME
}
