package org.configmgrtck.reference.siteserver.certificate;

import java.time.Instant;
import java.util.Optional;

/** The certificate has to be within its validity period, both ends included. */
public final class ValidityCheck implements CertificateCheck {
    @Override
    public Optional<String> objection(DeployedCertificate deployed, Instant now) {
        Instant from = deployed.certificate().getNotBefore().toInstant();
        Instant to = deployed.certificate().getNotAfter().toInstant();
        if (now.isBefore(from)) {
            return Optional.of("The certificate is not valid before " + from + ".");
        }
        return now.isAfter(to) ? Optional.of("The certificate expired at " + to + ".") : Optional.empty();
    }
}
