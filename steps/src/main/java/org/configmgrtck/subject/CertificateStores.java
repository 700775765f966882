package org.configmgrtck.subject;

import java.util.List;

/** What the client's computer trusts, and may build chains with; certificates as DER. */
public record CertificateStores(List<byte[]> trustedRoots, List<byte[]> intermediates) {
    public CertificateStores {
        trustedRoots = List.copyOf(trustedRoots);
        intermediates = List.copyOf(intermediates);
    }
}
