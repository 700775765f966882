package org.configmgrtck.deployment;

import org.configmgrtck.fact.Finding;

/** A check found that the subject does not behave as required: thrown out of a step, it ends the scenario as FAIL. */
public final class NonConformance extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    NonConformance(Finding finding) {
        super(finding.requirement() + ": expected " + finding.expected() + "; seen: " + finding.actual());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
