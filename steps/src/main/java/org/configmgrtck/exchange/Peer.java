package org.configmgrtck.exchange;

/** Who was asked in an exchange. */
public enum Peer {
    /** The implementation under test, asked by the kit. */
    SUBJECT,
    /** The management point double, asked by the subject. */
    MANAGEMENT_POINT,
    /** The site server decoy, asked by the subject (which it must not do). */
    SITE_SERVER,
    /** The enforcement server double, asked by the subject. */
    ENFORCEMENT_SERVER,
    /** A distribution point double, asked by the subject. */
    DISTRIBUTION_POINT,
    /** The directory double, asked by the subject. */
    DIRECTORY,
    /** The directory double of the designated forest, asked by the subject. */
    DESIGNATED_DIRECTORY,
    /** The sink for a site server's status messages, asked by the subject. */
    STATUS_SINK
}
