package org.configmgrtck.selftest;

/** What one requirement says of one misbehaviour. */
public enum Mark {
    CAUGHT("its own requirement, which failed"),
    MISSED("its own requirement, which did not fail"),
    ALSO_BROKEN("a requirement that it is known to break as well, and which failed"),
    OTHER_FAILED("a requirement that it does not break, and which failed all the same"),
    PASSED("asked, and did not fail"),
    NOT_ASKED("not asked");

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    /** The mark in words. */
    public String words() {
        return words;
    }
}
