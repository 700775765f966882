package org.configmgrtck.document.transcript;

import java.util.Arrays;
import java.util.Optional;

/** Who takes part in an exchange, in the order in which pictures show them. */
public enum Party {
    /** The kit, which asks the subject. */
    KIT("kit"),
    /** The implementation under test. */
    SUBJECT("subject"),
    MANAGEMENT_POINT("management-point"),
    DIRECTORY("directory"),
    DESIGNATED_DIRECTORY("designated-directory"),
    /** The decoy of a site server, which nobody may ask. */
    SITE_SERVER("site-server"),
    STATUS_SINK("status-sink"),
    ENFORCEMENT_SERVER("enforcement-server"),
    DISTRIBUTION_POINT("distribution-point");

    private final String label;

    Party(String label) {
        this.label = label;
    }

    /** The word that translations go by. */
    public String label() {
        return label;
    }

    /** Who was asked, as a transcript names it; empty if it names nobody that is known. */
    static Optional<Party> asked(String name) {
        return Arrays.stream(values())
                .filter(party -> party != KIT && party.name().equals(name))
                .findFirst();
    }
}
