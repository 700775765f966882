package org.configmgrtck.bundle;

import java.util.ArrayList;
import java.util.List;

/**
 * The answer to one question about a bundle.
 *
 * @param kind which one
 * @param reasons why, each a sentence; they may quote the bundle and are therefore untrusted text
 */
public record Answer(Kind kind, List<String> reasons) {
    /** What can be answered. */
    public enum Kind {
        YES("yes"),
        NO("no"),
        /** What would be needed for an answer is not there. */
        CANNOT_SAY("cannot say"),
        /** Nobody claims anything that could be checked. */
        NOT_SIGNED("not signed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The answer in words. */
        public String words() {
            return words;
        }
    }

    public Answer {
        reasons = List.copyOf(reasons);
    }

    /** Yes, because of these. */
    public static Answer yes(String... reasons) {
        return new Answer(Kind.YES, List.of(reasons));
    }

    /** No, because of this. */
    public static Answer no(String reason) {
        return new Answer(Kind.NO, List.of(reason));
    }

    /** Nobody can tell, because of this. */
    public static Answer cannotSay(String reason) {
        return new Answer(Kind.CANNOT_SAY, List.of(reason));
    }

    /** No where there are complaints, else yes; what else is to be said stands last. */
    public static Answer unless(List<String> complaints, List<String> remarks) {
        List<String> reasons = new ArrayList<>(complaints);
        reasons.addAll(remarks);
        return new Answer(complaints.isEmpty() ? Kind.YES : Kind.NO, reasons);
    }
}
