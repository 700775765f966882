package org.configmgrtck.reference.siteserver.certificate;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.reference.client.trust.ChainAcceptance;
import org.configmgrtck.reference.crypto.BouncyCastle;
import org.configmgrtck.reference.site.CertificateStores;

/**
 * The certificate has to be valid now, fit for signing, and none of a certification authority, with a valid path to the
 * root that was deployed with it.
 */
public final class ChainCheck implements CertificateCheck {
    private final ChainAcceptance paths = new ChainAcceptance();

    @Override
    public Optional<String> objection(DeployedCertificate deployed, Instant now) {
        return deployed.root()
                        .filter(ChainCheck::isRoot)
                        .flatMap(root -> paths.rootOf(
                                deployed.certificate(),
                                Optional.empty(),
                                new CertificateStores(List.of(root), deployed.chain()),
                                now))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("The certificate is not valid now, is not for signing policy, or has no valid chain to a"
                        + " root certificate.");
    }

    /** Its name proves nothing: a root's key has signed it. */
    private static boolean isRoot(X509Certificate last) {
        try {
            X509Certificate verifying = BouncyCastle.verifying(last);
            verifying.verify(verifying.getPublicKey());
            return true;
        } catch (GeneralSecurityException signedByAnother) {
            return false;
        }
    }
}
