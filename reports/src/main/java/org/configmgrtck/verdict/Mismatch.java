package org.configmgrtck.verdict;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where what the subject declares and what was seen of it part.
 *
 * @param kind whether it declares too much or too little
 * @param words what is declared and what was seen; may quote the subject and is therefore untrusted text
 */
public record Mismatch(Kind kind, String words) {
    /** Which way they part. */
    public enum Kind {
        /** Something is declared that the subject does not have. */
        OVER_CLAIMED("over-claimed"),
        /** The subject has something that it does not declare. It is remarked on and decides nothing. */
        UNDER_CLAIMED("under-claimed");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word that every report uses. */
        @JsonValue
        public String label() {
            return label;
        }
    }

    /** Whether the declaration has to be mended before the run can count. */
    @JsonIgnore
    public boolean isWrong() {
        return kind == Kind.OVER_CLAIMED;
    }
}
