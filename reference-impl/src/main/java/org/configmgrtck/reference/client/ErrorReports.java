package org.configmgrtck.reference.client;

import java.util.List;
import org.configmgrtck.reference.managementpoint.ManagementPoint;
import org.configmgrtck.reference.managementpoint.ManagementPointUnavailable;

/** How the administrator hears of policy that was refused. */
@FunctionalInterface
public interface ErrorReports {
    /**
     * Reports the assignments.
     *
     * @param refused ids of the assignments; at least one
     */
    void report(ManagementPoint managementPoint, List<String> refused);

    /** One status message for each policy cycle (CERT-ROOT-06). One that can't be delivered is not kept. */
    static ErrorReports toManagementPoint() {
        return (managementPoint, refused) -> {
            try {
                managementPoint.reportAuthorizationFailure(refused);
            } catch (ManagementPointUnavailable undelivered) {
                // The next cycle refuses the same policy, and reports it again.
            }
        };
    }
}
