package org.configmgrtck.reference.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.configmgrtck.reference.client.trust.Authorization;
import org.configmgrtck.reference.client.trust.PolicyAuthorization;
import org.configmgrtck.reference.managementpoint.Assignment;
import org.configmgrtck.reference.managementpoint.ManagementPoint;
import org.configmgrtck.reference.managementpoint.ManagementPointUnavailable;
import org.configmgrtck.reference.managementpoint.Policy;

/** One policy cycle: ask for assignments, authorize each, report what was refused, download and apply the rest. */
final class PolicyCycle {
    private final ManagementPoint managementPoint;
    private final PolicyAuthorization authorizer;
    private final ErrorReports reports;
    private final BodyCheck bodies;

    PolicyCycle(
            ManagementPoint managementPoint, PolicyAuthorization authorizer, ErrorReports reports, BodyCheck bodies) {
        this.managementPoint = managementPoint;
        this.authorizer = authorizer;
        this.reports = reports;
        this.bodies = bodies;
    }

    /** Runs it. What cannot be had today is left to the next cycle. */
    void run(Consumer<PolicyBody> apply) {
        List<Policy> granted = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Assignment assignment : assignments()) {
            Authorization authorization = authorizer.authorize(assignment);
            if (authorization instanceof Authorization.Granted) {
                granted.add(assignment.policy());
            } else if (authorization instanceof Authorization.Refused) {
                refused.add(assignment.id());
            }
        }
        if (!refused.isEmpty()) {
            reports.report(managementPoint, List.copyOf(refused));
        }
        for (Policy policy : granted) {
            body(policy)
                    .filter(body -> bodies.matches(policy, body))
                    .ifPresent(body -> apply.accept(new PolicyBody(policy, body)));
        }
    }

    private List<Assignment> assignments() {
        try {
            return managementPoint.assignments();
        } catch (ManagementPointUnavailable e) {
            return List.of();
        }
    }

    private Optional<byte[]> body(Policy policy) {
        try {
            return Optional.of(managementPoint.body(policy));
        } catch (ManagementPointUnavailable e) {
            return Optional.empty();
        }
    }

    record PolicyBody(Policy policy, byte[] octets) {}
}
