package org.configmgrtck.reference.site;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The certificate stores of the client's computer.
 *
 * @param trustedRoots the trust anchors of the computer
 * @param intermediates what chains may be built with
 */
public record CertificateStores(List<X509Certificate> trustedRoots, List<X509Certificate> intermediates) {
    public CertificateStores {
        trustedRoots = List.copyOf(trustedRoots);
        intermediates = List.copyOf(intermediates);
    }
}
