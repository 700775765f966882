package org.configmgrtck.reference.siteserver.certificate;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import org.configmgrtck.reference.crypto.BouncyCastle;

/** The computer has to have the private key, and it has to be the one that belongs to the certificate. */
public final class PrivateKeyCheck implements CertificateCheck {
    private static final byte[] PROBE = "probe".getBytes(StandardCharsets.UTF_8);

    @Override
    public Optional<String> objection(DeployedCertificate deployed, Instant now) {
        if (deployed.privateKey().isEmpty()) {
            return Optional.of("The computer has no private key for the certificate.");
        }
        return belongs(deployed.privateKey().get(), deployed.certificate())
                ? Optional.empty()
                : Optional.of("The private key does not belong to the certificate.");
    }

    private static boolean belongs(PrivateKey key, X509Certificate certificate) {
        try {
            Signature signer = BouncyCastle.signature(SigningAlgorithm.of(key));
            signer.initSign(key);
            signer.update(PROBE);
            byte[] signature = signer.sign();
            signer.initVerify(certificate.getPublicKey());
            signer.update(PROBE);
            return signer.verify(signature);
        } catch (GeneralSecurityException anotherKindOfKey) {
            return false;
        }
    }
}
