package org.configmgrtck.reference.client.trust;

import java.io.IOException;
import java.io.OutputStream;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.operator.ContentVerifier;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.bc.BcECContentVerifierProviderBuilder;
import org.bouncycastle.operator.bc.BcRSAContentVerifierProviderBuilder;
import org.configmgrtck.reference.managementpoint.PolicySignature;

/** RSA with PKCS #1 v1.5 padding, or ECDSA, whichever the certificate's key is. */
public final class KeySignatureCheck implements SignatureCheck {
    private static final Map<Integer, String> HASHES = Map.of(32772, "SHA1", 32780, "SHA256");
    private static final Map<String, String> SCHEMES = Map.of("RSA", "RSA", "EC", "ECDSA");
    private static final DefaultDigestAlgorithmIdentifierFinder DIGESTS = new DefaultDigestAlgorithmIdentifierFinder();

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
            // The key, not the certificate: whether the certificate may sign at all is decided where it is accepted.
            ContentVerifier verifier = verifiers(certificate.getPublicKey())
                    .get(new DefaultSignatureAlgorithmIdentifierFinder().find(algorithm));
            try (OutputStream content = verifier.getOutputStream()) {
                content.write(octets);
            }
            return verifier.verify(signature.value());
        } catch (IOException | OperatorException e) {
            // Neither comes of the signature: one that is malformed just does not verify.
            throw new IllegalStateException("The key of the certificate can't verify.", e);
        }
    }

    private static ContentVerifierProvider verifiers(PublicKey key) throws IOException, OperatorException {
        AsymmetricKeyParameter parameters =
                PublicKeyFactory.createKey(SubjectPublicKeyInfo.getInstance(key.getEncoded()));
        return key.getAlgorithm().equals("RSA")
                ? new BcRSAContentVerifierProviderBuilder(DIGESTS).build(parameters)
                : new BcECContentVerifierProviderBuilder(DIGESTS).build(parameters);
    }
}
