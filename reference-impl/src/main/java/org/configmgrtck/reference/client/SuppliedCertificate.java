package org.configmgrtck.reference.client;

import java.security.cert.X509Certificate;
import java.util.Optional;

/** What does CCMSetup make of the option that supplies the signing certificate? */
@FunctionalInterface
public interface SuppliedCertificate {
    /** The certificate that becomes the client's copy, if it is acceptable; empty if there is none. */
    Optional<X509Certificate> used(Optional<X509Certificate> given);

    /** It is used (CERT-COPY-03, CERT-FIX-07). */
    static SuppliedCertificate asGiven() {
        return given -> given;
    }
}
