package org.configmgrtck.seal;

import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.configmgrtck.pki.KeyKind;

/** An authority that lives today, and signers of every kind below it. */
public final class Signers {
    /** Today, to the second. */
    public static final Instant NOW = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);

    private static final Duration YEAR = Duration.ofDays(365);

    private final X500Name name;
    private final KeyPair keys = KeyKind.EC.generate();
    private final X509Certificate root;

    public Signers(String commonName) throws Exception {
        this.name = new X500Name("CN=" + commonName);
        this.root =
                certificate(name, keys, NOW.minus(YEAR), NOW.plus(YEAR), true, KeyUsage.keyCertSign, Optional.empty());
    }

    /** The authority's own certificate. */
    public X509Certificate root() {
        return root;
    }

    /** A signer as it should be. */
    public SigningKey good() throws Exception {
        return signer("A signer", NOW.minus(YEAR), NOW.plus(YEAR), Optional.empty());
    }

    /** A signer for these purposes. */
    public SigningKey signer(String commonName, Instant from, Instant until, Optional<KeyPurposeId> purpose)
            throws Exception {
        return signer(commonName, KeyKind.EC.generate(), from, until, KeyUsage.digitalSignature, purpose);
    }

    /** A signer with this key usage. */
    public SigningKey signer(
            String commonName, KeyPair own, Instant from, Instant until, int usage, Optional<KeyPurposeId> purpose)
            throws Exception {
        return new SigningKey(
                own.getPrivate(),
                List.of(certificate(new X500Name("CN=" + commonName), own, from, until, false, usage, purpose), root));
    }

    /** A PKCS#12 file with these keys, named k1, k2 and so on. */
    public static Path keyStore(Path file, String password, SigningKey... signers) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (int i = 0; i < signers.length; i++) {
            store.setKeyEntry(
                    "k" + (i + 1),
                    signers[i].key(),
                    password.toCharArray(),
                    signers[i].chain().toArray(X509Certificate[]::new));
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
        return file;
    }

    private X509Certificate certificate(
            X500Name subject,
            KeyPair own,
            Instant from,
            Instant until,
            boolean authority,
            int usage,
            Optional<KeyPurposeId> purpose)
            throws Exception {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                new BigInteger(62, new java.security.SecureRandom()),
                Date.from(from),
                Date.from(until),
                subject,
                own.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        if (purpose.isPresent()) {
            builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose.get()));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
    }
}
