package org.configmgrtck.reference.siteserver.certificate;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * A certificate in the certificate store of the site server's computer.
 *
 * @param name names it
 * @param certificate the certificate
 * @param privateKey its private key, or what was deployed as such; empty where the computer has none
 * @param chain the certificates from its issuer up to the root
 */
public record DeployedCertificate(
        String name, X509Certificate certificate, Optional<PrivateKey> privateKey, List<X509Certificate> chain) {
    public DeployedCertificate {
        chain = List.copyOf(chain);
    }

    /** The root that it chains to; empty where it came without a chain. */
    public Optional<X509Certificate> root() {
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }
}
