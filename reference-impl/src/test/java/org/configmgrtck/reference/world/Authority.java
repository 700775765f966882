package org.configmgrtck.reference.world;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certification authority with its certificate, which issues others. */
public record Authority(X509Certificate certificate, PrivateKey key) {
    /** What time it is in the tests. */
    public static final Instant NOW = Instant.parse("2031-04-05T06:07:08Z");

    /** Where its certificates begin to be valid. */
    public static final Instant START = NOW.minus(Duration.ofDays(100));

    /** Where they end. */
    public static final Instant END = NOW.plus(Duration.ofDays(100));

    public static Authority root(String name) {
        KeyPair keys = keys("EC");
        X500Principal subject = new X500Principal("CN=" + name);
        return new Authority(
                sign(subject, keys.getPrivate(), subject, keys, START, END, true, KeyUsage.keyCertSign),
                keys.getPrivate());
    }

    public Authority intermediate(String name) {
        return intermediate(name, KeyUsage.keyCertSign);
    }

    /** One whose key usage permits to sign policy, too. */
    public Authority signingIntermediate(String name) {
        return intermediate(name, KeyUsage.keyCertSign | KeyUsage.digitalSignature);
    }

    private Authority intermediate(String name, int usage) {
        KeyPair keys = keys("EC");
        X500Principal subject = new X500Principal("CN=" + name);
        return new Authority(sign(issuer(), key, subject, keys, START, END, true, usage), keys.getPrivate());
    }

    public Signer signer(String name) {
        return signer(name, "EC", START, END, KeyUsage.digitalSignature);
    }

    public Signer rsaSigner(String name) {
        return signer(name, "RSA", START, END, KeyUsage.digitalSignature);
    }

    public Signer signer(String name, Instant from, Instant to) {
        return signer(name, "EC", from, to, KeyUsage.digitalSignature);
    }

    public Signer signerForEncryptionOnly(String name) {
        return signer(name, "EC", START, END, KeyUsage.keyEncipherment);
    }

    /** Its own certificate, used for signing policy. */
    public Signer asSigner() {
        return new Signer(certificate, key);
    }

    private Signer signer(String name, String algorithm, Instant from, Instant to, int usage) {
        KeyPair keys = keys(algorithm);
        X500Principal subject = new X500Principal("CN=" + name);
        return new Signer(sign(issuer(), key, subject, keys, from, to, false, usage), keys.getPrivate());
    }

    private X500Principal issuer() {
        return certificate.getSubjectX500Principal();
    }

    private static KeyPair keys(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(algorithm.equals("EC") ? 256 : 2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate sign(
            X500Principal issuer,
            PrivateKey issuerKey,
            X500Principal subject,
            KeyPair keys,
            Instant from,
            Instant to,
            boolean authority,
            int usage) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    issuer, BigInteger.ONE, Date.from(from), Date.from(to), subject, keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKey)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
