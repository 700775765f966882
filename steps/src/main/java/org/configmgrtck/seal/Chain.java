package org.configmgrtck.seal;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/** Whether certificates lead to an authority that is trusted. Nobody is asked for what was revoked. */
final class Chain {
    private final List<X509Certificate> trusted;

    Chain(List<X509Certificate> trusted) {
        this.trusted = List.copyOf(trusted);
    }

    /** Whether nobody was named whom to trust. */
    boolean isUnknown() {
        return trusted.isEmpty();
    }

    /** Whether it led there at this time, by way of these others. */
    boolean leadsFrom(X509Certificate certificate, Collection<X509Certificate> others, Instant when) {
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(certificate);
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(
                    trusted.stream().map(one -> new TrustAnchor(one, null)).collect(Collectors.toSet()), target);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(when));
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (CertPathBuilderException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PKIX", e);
        }
    }
}
