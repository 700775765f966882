package org.configmgrtck.reference.siteserver.certificate;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/** The certificate has to be one for signing, and none of a certification authority. */
public final class UsageCheck implements CertificateCheck {
    private static final int DIGITAL_SIGNATURE = 0;

    @Override
    public Optional<String> objection(DeployedCertificate deployed, Instant now) {
        X509Certificate certificate = deployed.certificate();
        boolean[] usage = certificate.getKeyUsage();
        if (certificate.getBasicConstraints() >= 0) {
            return Optional.of("The certificate is one of a certification authority.");
        }
        return usage == null || usage[DIGITAL_SIGNATURE]
                ? Optional.empty()
                : Optional.of("The certificate's key usage does not permit digital signatures.");
    }
}
