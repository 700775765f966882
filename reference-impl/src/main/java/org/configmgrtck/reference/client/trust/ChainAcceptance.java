package org.configmgrtck.reference.client.trust;

import java.security.GeneralSecurityException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.reference.crypto.BouncyCastle;
import org.configmgrtck.reference.site.CertificateStores;

/**
 * Accepts a certificate that may sign, is no certification authority, and has a valid path to the allowed root. The root
 * is compared as the certificate that it is, never by its subject's name (CERT-ROOT-02), and has to be one that the
 * computer trusts.
 */
public final class ChainAcceptance implements Acceptance {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int ANY_LENGTH = -1;

    @Override
    public Optional<X509Certificate> rootOf(
            X509Certificate candidate, Optional<String> allowedRoot, CertificateStores stores, Instant now) {
        if (!maySign(candidate)) {
            return Optional.empty();
        }
        return stores.trustedRoots().stream()
                .filter(root -> allowedRoot.isEmpty() || allowedRoot.get().equalsIgnoreCase(Fingerprint.of(root)))
                .filter(root -> hasPath(candidate, root, stores, now))
                .findFirst();
    }

    private static boolean maySign(X509Certificate candidate) {
        boolean[] keyUsage = candidate.getKeyUsage();
        boolean isAuthority = candidate.getBasicConstraints() >= 0;
        return !isAuthority && (keyUsage == null || keyUsage[DIGITAL_SIGNATURE]);
    }

    private static boolean hasPath(
            X509Certificate candidate, X509Certificate root, CertificateStores stores, Instant now) {
        X509CertSelector target = new X509CertSelector();
        try {
            target.setCertificate(BouncyCastle.verifying(candidate));
            PKIXBuilderParameters path = new PKIXBuilderParameters(Set.of(new TrustAnchor(root, null)), target);
            path.addCertStore(store(verifying(stores.intermediates())));
            path.setDate(Date.from(now));
            path.setMaxPathLength(ANY_LENGTH);
            // No address of a revocation list is among what the contract hands over.
            path.setRevocationEnabled(false);
            BouncyCastle.pathBuilder().build(path);
            return true;
        } catch (GeneralSecurityException noPath) {
            return false;
        }
    }

    private static List<X509Certificate> verifying(List<X509Certificate> certificates) throws GeneralSecurityException {
        List<X509Certificate> all = new ArrayList<>();
        for (X509Certificate certificate : certificates) {
            all.add(BouncyCastle.verifying(certificate));
        }
        return all;
    }

    private static CertStore store(Collection<X509Certificate> certificates) throws GeneralSecurityException {
        return CertStore.getInstance("Collection", new CollectionCertStoreParameters(certificates));
    }
}
