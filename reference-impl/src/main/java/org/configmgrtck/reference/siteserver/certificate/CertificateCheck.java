package org.configmgrtck.reference.siteserver.certificate;

import java.time.Instant;
import java.util.Optional;

/** One reason why a certificate can't be used for signing (CERT-VALID-01). */
@FunctionalInterface
public interface CertificateCheck {
    /** What is wrong with it, as a sentence; empty if nothing is. */
    Optional<String> objection(DeployedCertificate deployed, Instant now);
}
