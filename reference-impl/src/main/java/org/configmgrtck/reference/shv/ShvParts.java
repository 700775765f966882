package org.configmgrtck.reference.shv;

import java.util.List;

/**
 * What a System Health Validator point is made of.
 *
 * @param checks the checks, in their order
 * @param remediation what a client is told
 * @param references where references come from
 * @param refresh when they are fetched again
 * @param responding how it responds
 */
public record ShvParts(
        List<Check> checks,
        RemediationRule remediation,
        ReferenceSource references,
        RefreshRule refresh,
        Responding responding) {
    public ShvParts {
        checks = List.copyOf(checks);
    }

    /** These, but for the checks. */
    public ShvParts withChecks(List<Check> others) {
        return new ShvParts(others, remediation, references, refresh, responding);
    }

    /** These, but for the remediation. */
    public ShvParts withRemediation(RemediationRule other) {
        return new ShvParts(checks, other, references, refresh, responding);
    }

    /** These, but for the source of references. */
    public ShvParts withReferences(ReferenceSource other) {
        return new ShvParts(checks, remediation, other, refresh, responding);
    }

    /** These, but for the rule of refreshing. */
    public ShvParts withRefresh(RefreshRule other) {
        return new ShvParts(checks, remediation, references, other, responding);
    }

    /** These, but for the responses. */
    public ShvParts withResponding(Responding other) {
        return new ShvParts(checks, remediation, references, refresh, other);
    }
}
