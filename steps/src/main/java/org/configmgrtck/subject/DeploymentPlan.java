package org.configmgrtck.subject;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * What the subject is told of a deployment that it is to create.
 *
 * @param enforcementServer for a subject that claims the role health-agent
 * @param statusSink where status messages go; empty where the subject does not claim the role site-server
 */
public record DeploymentPlan(
        String siteCode,
        Instant clock,
        HttpPeer managementPoint,
        HttpPeer siteServer,
        DirectoryAddress directory,
        CertificateStores certificateStores,
        Optional<HttpPeer> enforcementServer,
        Optional<HttpPeer> statusSink) {
    /** Where a double answers HTTP. */
    public record HttpPeer(URI url) {}
}
