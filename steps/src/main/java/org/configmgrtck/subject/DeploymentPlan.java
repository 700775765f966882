package org.configmgrtck.subject;

import java.net.URI;
import java.time.Instant;

/** What the subject is told of a deployment that it is to create. */
public record DeploymentPlan(
        String siteCode,
        Instant clock,
        HttpPeer managementPoint,
        HttpPeer siteServer,
        DirectoryAddress directory,
        CertificateStores certificateStores) {
    /** Where a double answers HTTP. */
    public record HttpPeer(URI url) {}
}
