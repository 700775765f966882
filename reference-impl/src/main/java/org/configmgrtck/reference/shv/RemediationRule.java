package org.configmgrtck.reference.shv;

/** What is a client told, when its statement of health has ended so? */
@FunctionalInterface
public interface RemediationRule {
    /** Decides. */
    Remediation of(HealthFinding finding, StatementOfHealth statement, ShvSettings settings);
}
