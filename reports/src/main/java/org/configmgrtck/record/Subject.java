package org.configmgrtck.record;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.specification.Role;
import org.configmgrtck.verdict.Claim;

/**
 * The subject under test as it was found when the run began.
 *
 * @param name its name; untrusted text
 * @param version its version; untrusted text
 * @param target the address of its endpoint
 * @param bundled whether it is the bundled reference implementation
 * @param roles labels of the roles that it claims, in the order in which it declares them
 * @param settableClock whether its clock can be set
 * @param deploymentsAtOnce how many deployments it allows at once
 * @param knownFailureCodes the failure codes that it declares to know; empty where it declares none
 */
public record Subject(
        String name,
        String version,
        String target,
        boolean bundled,
        List<String> roles,
        boolean settableClock,
        int deploymentsAtOnce,
        Optional<List<String>> knownFailureCodes) {
    public Subject {
        roles = List.copyOf(roles);
        knownFailureCodes = knownFailureCodes.map(List::copyOf);
    }

    /** What is judged of it. */
    public Claim claim() {
        EnumSet<Role> claimed = EnumSet.noneOf(Role.class);
        roles.forEach(label -> Role.of(label).ifPresent(claimed::add));
        return new Claim(name, version, target, claimed);
    }
}
