package org.configmgrtck.reference.healthagent;

import org.configmgrtck.reference.client.BodyCheck;
import org.configmgrtck.reference.managementpoint.Assignment;
import org.configmgrtck.reference.managementpoint.ManagementPoint;
import org.configmgrtck.reference.managementpoint.ManagementPointUnavailable;
import org.configmgrtck.reference.managementpoint.Policy;
import org.configmgrtck.reference.xml.MalformedXml;

/** Downloads machine policy from the management point. A body that does not match its assignment is discarded. */
final class MachinePolicyDownload {
    private static final String ID = "MACHINE";

    private final BodyCheck bodies = BodyCheck.bothHashes();

    MachinePolicy from(ManagementPoint managementPoint) throws ManagementPointUnavailable {
        Policy policy = managementPoint.assignments().stream()
                .map(Assignment::policy)
                .filter(assigned -> assigned.id().equals(ID))
                .findFirst()
                .orElseThrow(() -> new ManagementPointUnavailable("No policy " + ID + " is assigned."));
        byte[] body = managementPoint.body(policy);
        if (!bodies.matches(policy, body)) {
            throw new ManagementPointUnavailable("The body of machine policy does not match its assignment.");
        }
        try {
            return MachinePolicyReader.read(body);
        } catch (MalformedXml e) {
            throw new ManagementPointUnavailable("Machine policy can't be read.", e);
        }
    }
}
