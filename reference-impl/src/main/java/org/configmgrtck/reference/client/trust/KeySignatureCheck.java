package org.configmgrtck.reference.client.trust;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.reference.managementpoint.PolicySignature;

/** RSA with PKCS #1 v1.5 padding, or ECDSA, whichever the certificate's key is. */
public final class KeySignatureCheck implements SignatureCheck {
    private static final Map<Integer, String> HASHES = Map.of(32772, "SHA1", 32780, "SHA256");
    private static final Map<String, String> SCHEMES = Map.of("RSA", "RSA", "EC", "ECDSA");

    @Override
    public boolean verifies(byte[] octets, PolicySignature signature, X509Certificate certificate) {
        return algorithm(signature, certificate)
                .map(algorithm -> verifies(algorithm, octets, signature, certificate))
                .orElse(false);
    }

    private static Optional<String> algorithm(PolicySignature signature, X509Certificate certificate) {
        String hash = HASHES.get(signature.algorithm());
        String scheme = SCHEMES.get(certificate.getPublicKey().getAlgorithm());
        return hash == null || scheme == null ? Optional.empty() : Optional.of(hash + "with" + scheme);
    }

    private static boolean verifies(
            String algorithm, byte[] octets, PolicySignature signature, X509Certificate certificate) {
        try {
            Signature verifier = Signature.getInstance(algorithm);
            // The key, not the certificate: whether the certificate may sign at all is decided where it is accepted.
            verifier.initVerify(certificate.getPublicKey());
            verifier.update(octets);
            return verifier.verify(signature.value());
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
