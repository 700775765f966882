package org.configmgrtck.document.html;

import org.configmgrtck.document.words.Words;
import org.configmgrtck.verdict.Verdict;

/** How much {@code report.html} tells: the first that makes a page of bearable size is taken. */
enum Detail {
    FULL(2000, Integer.MAX_VALUE, Pictures.OWN, ""),
    SHARED_PICTURES(2000, Integer.MAX_VALUE, Pictures.SHARED, "shared-pictures"),
    NO_STEPS_OF_PASSES(800, Integer.MAX_VALUE, Pictures.SHARED, "no-steps-of-passes"),
    SHORT(200, 100, Pictures.NONE, "short"),
    SHORTEST(100, 8, Pictures.NONE, "shortest");

    private final int longest;
    private final int most;
    private final Pictures pictures;
    private final String note;

    Detail(int longest, int most, Pictures pictures, String note) {
        this.longest = longest;
        this.most = most;
        this.pictures = pictures;
        this.note = note;
    }

    /** Which pictures are drawn of what went between. */
    enum Pictures {
        /** Of what did not pass one of its own, with the number of each exchange; of passes one for all alike. */
        OWN,
        /** One for all alike. */
        SHARED,
        NONE
    }

    /** How many characters of a text are shown. */
    int longest() {
        return longest;
    }

    /** How many scenarios of a requirement are shown. */
    int most() {
        return most;
    }

    Pictures pictures() {
        return pictures;
    }

    /** What is left out, in words; empty if nothing is. */
    String note(Words words) {
        return note.isEmpty() ? "" : words.say("detail." + note);
    }

    boolean showsSteps(Verdict verdict) {
        return switch (this) {
            case FULL, SHARED_PICTURES -> true;
            case NO_STEPS_OF_PASSES, SHORT -> verdict != Verdict.PASS;
            case SHORTEST -> false;
        };
    }
}
