package org.configmgrtck.site;

import java.util.Set;

/** Where a client can fetch the signing certificate, as scenarios name it. */
public enum Source {
    DIRECTORY("Active Directory"),
    MANAGEMENT_POINT("the management point"),
    BOTH("Active Directory and the management point");

    private final String phrase;

    Source(String phrase) {
        this.phrase = phrase;
    }

    /** How a scenario says it. */
    public String phrase() {
        return phrase;
    }

    boolean isDirectory() {
        return Set.of(DIRECTORY, BOTH).contains(this);
    }

    boolean isManagementPoint() {
        return Set.of(MANAGEMENT_POINT, BOTH).contains(this);
    }
}
