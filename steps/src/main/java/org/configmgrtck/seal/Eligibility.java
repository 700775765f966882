package org.configmgrtck.seal;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a certificate is one to sign documents with. */
final class Eligibility {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    /** To sign code, mail or documents (as three authorities name it), or for any purpose. */
    private static final Set<String> PURPOSES = Set.of(
            "1.3.6.1.5.5.7.3.3",
            "1.3.6.1.5.5.7.3.4",
            "1.3.6.1.5.5.7.3.36",
            "1.3.6.1.4.1.311.10.3.12",
            "1.2.840.113583.1.1.5",
            "2.5.29.37.0");

    private Eligibility() {}

    /** Why it is none, to follow "the certificate"; empty if it is one. */
    static Optional<String> complaint(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            return Optional.of("is not for signing: its key usage has neither digitalSignature nor nonRepudiation");
        }
        try {
            List<String> purposes = certificate.getExtendedKeyUsage();
            if (purposes != null && purposes.stream().noneMatch(PURPOSES::contains)) {
                return Optional.of("is not for signing documents: its extended key usage is " + purposes);
            }
        } catch (CertificateParsingException e) {
            return Optional.of("has an extended key usage that can't be read");
        }
        return Optional.empty();
    }
}
