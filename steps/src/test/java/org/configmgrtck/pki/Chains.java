package org.configmgrtck.pki;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.Reason;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chains as the JDK judges them. */
final class Chains {
    private Chains() {}

    /** Why the chain from the credential up to this root is not valid at that instant; empty where it is. */
    static Optional<Reason> trouble(Credential credential, X509Certificate root, Instant at) {
        List<X509Certificate> path = new ArrayList<>();
        path.add(credential.certificate());
        path.addAll(credential.intermediates());
        return trouble(path, root, at);
    }

    static Optional<Reason> trouble(List<X509Certificate> path, X509Certificate root, Instant at) {
        try {
            PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(root, null)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
            return Optional.empty();
        } catch (CertPathValidatorException e) {
            return Optional.of(e.getReason());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
