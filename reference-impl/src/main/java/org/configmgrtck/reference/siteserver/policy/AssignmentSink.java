package org.configmgrtck.reference.siteserver.policy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.configmgrtck.reference.managementpoint.Deadline;
import org.configmgrtck.reference.managementpoint.HttpPeer;
import org.configmgrtck.reference.managementpoint.ManagementPointUnavailable;

/**
 * The management point, as a site server meets it.
 *
 * @param managementPoint its base address
 */
public record AssignmentSink(URI managementPoint) {
    private static final int TAKEN = 204;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** Replaces the assignments that clients get. */
    void replace(byte[] document) throws ManagementPointUnavailable {
        int status;
        try {
            status = new HttpPeer(managementPoint, new Deadline(LONGEST))
                    .send("PUT", "/assignments", "text/xml; charset=utf-8", document)
                    .status();
        } catch (IOException e) {
            throw new ManagementPointUnavailable("The management point did not answer: " + e.getMessage(), e);
        }
        if (status != TAKEN) {
            throw new ManagementPointUnavailable("The management point answered with status " + status + ".");
        }
    }
}
