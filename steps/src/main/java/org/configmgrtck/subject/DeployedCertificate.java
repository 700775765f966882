package org.configmgrtck.subject;

import java.util.List;
import java.util.Optional;

/**
 * A certificate in the store of the site server's computer.
 *
 * @param name by which it is selected
 * @param certificate as DER
 * @param privateKey PKCS #8, as DER; empty where the computer has no private key for it
 * @param chain the certificates from the issuer up to the root, as DER
 */
public record DeployedCertificate(String name, byte[] certificate, Optional<byte[]> privateKey, List<byte[]> chain) {
    public DeployedCertificate {
        chain = List.copyOf(chain);
    }
}
