package org.configmgrtck.reference.siteserver;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.reference.siteserver.certificate.DeployedCertificate;

/** Which certificate does the site sign a policy with that is created, or gets a new version? */
@FunctionalInterface
public interface SigningChoice {
    /**
     * Decides.
     *
     * @param configured what the site is configured to use; empty if it is not yet
     * @param deployed all certificates on the computer, in the order in which they came
     */
    Optional<DeployedCertificate> of(
            Optional<DeployedCertificate> configured, List<DeployedCertificate> deployed, Instant now);

    /** With the one that it is configured to use (CERT-SIGN-01, CERT-SELECT-01). */
    static SigningChoice configured() {
        return (configured, deployed, now) -> configured;
    }
}
