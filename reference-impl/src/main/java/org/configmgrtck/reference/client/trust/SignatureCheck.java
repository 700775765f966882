package org.configmgrtck.reference.client.trust;

import java.security.cert.X509Certificate;
import org.configmgrtck.reference.managementpoint.PolicySignature;

/** Does a signature over these octets verify with this certificate? (CERT-TRUST-01) */
@FunctionalInterface
public interface SignatureCheck {
    /** True only if it verifies. */
    boolean verifies(byte[] octets, PolicySignature signature, X509Certificate certificate);
}
