package org.configmgrtck.verdict;

import java.util.List;

/**
 * A waiver beside what was seen.
 *
 * @param waiver the waiver
 * @param fit how it fits what was seen
 * @param words what it waives, or why it does not fit and how to mend that
 * @param scenarios ids of the scenarios that it waives; empty if it is stale or undecided
 */
public record JudgedWaiver(Waiver waiver, Fit fit, String words, List<String> scenarios) {
    public JudgedWaiver {
        scenarios = List.copyOf(scenarios);
    }

    /** How a waiver fits what was seen. */
    public enum Fit {
        /** It waives what failed or stayed unclear, and nothing else. */
        HOLDS("holds"),
        /** It waives nothing. */
        STALE("stale"),
        /** It waives more than what failed or stayed unclear. */
        OVER_BROAD("over-broad"),
        /** It waives nothing of this shard; whether it waives something of the whole run can't be told from here. */
        UNDECIDED("undecided");

        private final String label;

        Fit(String label) {
            this.label = label;
        }

        /** The word that every report uses. */
        public String label() {
            return label;
        }
    }

    /** Whether the file of waivers has to be mended. */
    public boolean isWrong() {
        return fit == Fit.STALE || fit == Fit.OVER_BROAD;
    }
}
