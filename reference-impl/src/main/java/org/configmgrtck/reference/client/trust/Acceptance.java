package org.configmgrtck.reference.client.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import org.configmgrtck.reference.site.CertificateStores;

/** Is a certificate acceptable as the site server signing certificate? */
@FunctionalInterface
public interface Acceptance {
    /**
     * The trust anchor that the certificate chains to; empty if the certificate is not acceptable.
     *
     * @param candidate a certificate from anywhere
     * @param allowedRoot hash of the only root that it may chain to; empty if any trusted root will do
     * @param stores what the computer trusts, and builds chains with
     * @param now when it has to be valid
     */
    Optional<X509Certificate> rootOf(
            X509Certificate candidate, Optional<String> allowedRoot, CertificateStores stores, Instant now);
}
