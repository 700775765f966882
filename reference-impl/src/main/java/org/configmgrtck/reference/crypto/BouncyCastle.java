package org.configmgrtck.reference.crypto;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Set;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Bouncy Castle's arithmetic for elliptic curves takes a quarter of the time that the JDK's takes. The provider is not
 * installed: whoever else lives in this process keeps theirs.
 */
public final class BouncyCastle {
    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final Set<String> KEYS = Set.of("EC", "RSA");

    private BouncyCastle() {}

    /**
     * Makes or checks signatures.
     *
     * @param algorithm as in SHA256withECDSA
     */
    public static Signature signature(String algorithm) throws GeneralSecurityException {
        return Signature.getInstance(algorithm, PROVIDER);
    }

    /** Builds paths of certificates; the fewer of them are the JDK's, the faster. */
    public static CertPathBuilder pathBuilder() throws GeneralSecurityException {
        return CertPathBuilder.getInstance("PKIX", PROVIDER);
    }

    /** The same certificate, which lets Bouncy Castle verify its signature if it knows the kind of the keys. */
    public static X509Certificate verifying(X509Certificate certificate) throws GeneralSecurityException {
        if (!KEYS.contains(certificate.getPublicKey().getAlgorithm())) {
            return certificate;
        }
        return (X509Certificate) CertificateFactory.getInstance("X.509", PROVIDER)
                .generateCertificate(new ByteArrayInputStream(certificate.getEncoded()));
    }
}
