package org.configmgrtck.document.change;

import java.util.List;

/**
 * What is different with one requirement.
 *
 * @param kind in what way
 * @param requirement its id
 * @param level its level, such as MUST
 * @param statement in words; untrusted text
 * @param before its verdict in the old report
 * @param now its verdict in the new one
 * @param scenarios those of its scenarios that make the difference
 * @param worse whether it is a step back
 */
public record Change(
        Kind kind,
        String requirement,
        String level,
        String statement,
        String before,
        String now,
        List<String> scenarios,
        boolean worse) {
    /** The ways in which something can be different, in the order in which they are shown. */
    public enum Kind {
        NEWLY_FAILING("Newly failing"),
        NEWLY_UNCLEAR("Newly unclear"),
        NEWLY_NOT_ASKED("Newly not asked"),
        MENDED("Mended"),
        NEWLY_CLEAR("Newly clear"),
        NEWLY_ASKED("Newly asked");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The heading that they stand under. */
        public String title() {
            return title;
        }
    }

    public Change {
        scenarios = List.copyOf(scenarios);
    }
}
