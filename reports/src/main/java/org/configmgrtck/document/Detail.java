package org.configmgrtck.document;

import org.configmgrtck.verdict.Verdict;

/** How much {@code report.html} tells: the first that makes a page of bearable size is taken. */
enum Detail {
    FULL(2000, Integer.MAX_VALUE, ""),
    NO_STEPS_OF_PASSES(800, Integer.MAX_VALUE, "Steps are shown only of scenarios that did not pass."),
    SHORT(200, 100, "At most 100 scenarios of a requirement are shown, and steps only of those that did not pass."),
    SHORTEST(100, 8, "At most 8 scenarios of a requirement are shown, without steps.");

    private final int longest;
    private final int most;
    private final String note;

    Detail(int longest, int most, String note) {
        this.longest = longest;
        this.most = most;
        this.note = note;
    }

    /** How many characters of a text are shown. */
    int longest() {
        return longest;
    }

    /** How many scenarios of a requirement are shown. */
    int most() {
        return most;
    }

    /** What is left out, in words; empty if nothing is. */
    String note() {
        return note;
    }

    boolean showsSteps(Verdict verdict) {
        return switch (this) {
            case FULL -> true;
            case NO_STEPS_OF_PASSES, SHORT -> verdict != Verdict.PASS;
            case SHORTEST -> false;
        };
    }
}
