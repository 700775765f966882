package org.configmgrtck.pki;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.PrivateKey;
import java.security.PublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.ContentVerifier;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.RuntimeOperatorException;
import org.bouncycastle.operator.bc.BcECContentSignerBuilder;
import org.bouncycastle.operator.bc.BcECContentVerifierProviderBuilder;
import org.bouncycastle.operator.bc.BcRSAContentSignerBuilder;
import org.bouncycastle.operator.bc.BcRSAContentVerifierProviderBuilder;

/**
 * Signatures with RSA (PKCS #1 v1.5) and ECDSA (DER). A run makes and checks thousands of them, and Bouncy Castle's own
 * arithmetic for elliptic curves takes a quarter of the time that the JDK's takes.
 */
public final class Signatures {
    private static final DefaultDigestAlgorithmIdentifierFinder DIGESTS = new DefaultDigestAlgorithmIdentifierFinder();

    private Signatures() {}

    /**
     * Signs octets.
     *
     * @param digest as in SHA-256
     */
    static byte[] sign(KeyKind kind, PrivateKey key, String digest, byte[] octets) {
        ContentSigner signer = signer(kind, key, digest);
        write(signer.getOutputStream(), octets);
        return signer.getSignature();
    }

    /** What signs with this key. */
    static ContentSigner signer(KeyKind kind, PrivateKey key, String digest) {
        AlgorithmIdentifier algorithm = algorithm(kind, digest);
        AlgorithmIdentifier hash = DIGESTS.find(algorithm);
        try {
            AsymmetricKeyParameter secret = PrivateKeyFactory.createKey(key.getEncoded());
            return switch (kind) {
                case EC -> new BcECContentSignerBuilder(algorithm, hash).build(secret);
                case RSA -> new BcRSAContentSignerBuilder(algorithm, hash).build(secret);
            };
        } catch (IOException | OperatorCreationException e) {
            throw new IllegalStateException("A key of the kind " + kind + " can't sign with " + digest, e);
        }
    }

    /**
     * Whether this is a signature over these octets; by the key alone, whatever its certificate may be used for.
     *
     * @param digest as in SHA-256
     * @param signature anything
     */
    public static boolean verify(KeyKind kind, PublicKey key, String digest, byte[] octets, byte[] signature) {
        try {
            ContentVerifier verifier = verifiers(kind, key).get(algorithm(kind, digest));
            write(verifier.getOutputStream(), octets);
            return verifier.verify(signature);
        } catch (IOException | OperatorCreationException e) {
            throw new IllegalStateException("A key of the kind " + kind + " can't verify with " + digest, e);
        } catch (RuntimeOperatorException malformed) {
            return false;
        }
    }

    private static ContentVerifierProvider verifiers(KeyKind kind, PublicKey key)
            throws IOException, OperatorCreationException {
        AsymmetricKeyParameter parameters =
                PublicKeyFactory.createKey(SubjectPublicKeyInfo.getInstance(key.getEncoded()));
        return switch (kind) {
            case EC -> new BcECContentVerifierProviderBuilder(DIGESTS).build(parameters);
            case RSA -> new BcRSAContentVerifierProviderBuilder(DIGESTS).build(parameters);
        };
    }

    private static AlgorithmIdentifier algorithm(KeyKind kind, String digest) {
        return new DefaultSignatureAlgorithmIdentifierFinder().find(kind.signatureName(digest));
    }

    private static void write(OutputStream to, byte[] octets) {
        try (to) {
            to.write(octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
