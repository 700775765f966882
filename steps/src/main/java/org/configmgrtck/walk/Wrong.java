package org.configmgrtck.walk;

import org.configmgrtck.check.ExpectedOutcome;
import org.configmgrtck.fact.Finding;

/** A decision that the checks do not give. */
record Wrong(Combination combination, Finding finding, ExpectedOutcome expected) {
    /** Two are of one kind if the same is expected, or the same was seen. */
    boolean isOfTheKindOf(Wrong other) {
        return expected == other.expected || finding.actual().equals(other.finding.actual());
    }

    int defects() {
        return combination.defects().size();
    }
}
