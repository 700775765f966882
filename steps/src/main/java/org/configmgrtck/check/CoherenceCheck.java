package org.configmgrtck.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.AppliedPolicy;
import org.configmgrtck.subject.RegistryValue;

/** Does a client stand by its decision, where the documents leave open what it decides? */
public final class CoherenceCheck {
    private static final String EXPECTED = "the client applies the new policy with a certificate that it has fetched,"
            + " or leaves everything as it was";

    private CoherenceCheck() {}

    /**
     * The new policy was applied with a fetched certificate that verifies it, or nothing has changed at all
     * (CERT-TRUST-01).
     *
     * @param applied what is wrong with saying that the new policy is in force
     * @param fetched what is wrong with saying that the certificate was fetched
     * @param unchanged what is wrong with saying that all is as it was before
     */
    static Optional<Discrepancy> allOrNothing(
            Optional<Discrepancy> applied, Optional<Discrepancy> fetched, List<Optional<Discrepancy>> unchanged) {
        if (applied.isEmpty()) {
            return fetched.map(
                    wrong -> of("the new policy is applied, though the certificate was not fetched", wrong.evidence()));
        }
        List<Discrepancy> changed = unchanged.stream().flatMap(Optional::stream).toList();
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        String seen = changed.stream().map(Discrepancy::actual).collect(Collectors.joining("; "));
        return Optional.of(of(
                "the new policy is not applied as the site signed it, but " + seen,
                changed.stream()
                        .flatMap(wrong -> wrong.evidence().stream())
                        .distinct()
                        .toList()));
    }

    /**
     * {@link #allOrNothing} of a client whose site has a new policy.
     *
     * @param applied the policies that are in force
     * @param before the accepted root as it was
     * @param now the accepted root as it is
     */
    public static Optional<Discrepancy> followedOrLeft(
            AppliedPolicy newPolicy,
            AppliedPolicy formerPolicy,
            List<AppliedPolicy> applied,
            List<Exchange> cycle,
            Optional<RegistryValue> before,
            Optional<RegistryValue> now) {
        return allOrNothing(
                PolicyCheck.inForce(newPolicy, applied, cycle),
                CertificateFetchCheck.fetched(cycle),
                List.of(
                        PolicyCheck.notInForce(newPolicy, applied, cycle),
                        PolicyCheck.inForce(formerPolicy, applied, cycle),
                        AcceptedRootCheck.unchanged(before, now)));
    }

    private static Discrepancy of(String actual, List<Integer> evidence) {
        return new Discrepancy(EXPECTED, actual, evidence);
    }
}
