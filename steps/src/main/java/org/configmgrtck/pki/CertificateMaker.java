package org.configmgrtck.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;

/** Makes certificates in the name and with the key of one issuer. */
final class CertificateMaker {
    /** Document signing: widely quoted for site server signing certificates; nothing is judged by it. */
    private static final KeyPurposeId DOCUMENT_SIGNING =
            KeyPurposeId.getInstance(new ASN1ObjectIdentifier("1.3.6.1.4.1.311.10.3.12"));

    private final X500Name issuer;
    private final PrivateKey issuerKey;
    private final KeyKind issuerKind;

    CertificateMaker(X500Name issuer, PrivateKey issuerKey, KeyKind issuerKind) {
        this.issuer = issuer;
        this.issuerKey = issuerKey;
        this.issuerKind = issuerKind;
    }

    X509Certificate authority(X500Name subject, PublicKey key, BigInteger serial, Validity validity) {
        try {
            return sign(builder(subject, key, serial, validity)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign)));
        } catch (IOException e) {
            throw new IllegalStateException("An extension could not be encoded", e);
        }
    }

    X509Certificate signer(X500Name subject, PublicKey key, BigInteger serial, Validity validity, Usage usage) {
        try {
            X509v3CertificateBuilder builder = builder(subject, key, serial, validity)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            if (usage.keyUsage() != 0) {
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage.keyUsage()));
            }
            if (usage.extended()) {
                builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(DOCUMENT_SIGNING));
            }
            return sign(builder);
        } catch (IOException e) {
            throw new IllegalStateException("An extension could not be encoded", e);
        }
    }

    /** A certificate that is no good for signing, or was not meant for it. */
    X509Certificate other(
            X500Name subject,
            PublicKey key,
            BigInteger serial,
            Validity validity,
            BasicConstraints constraints,
            int usage) {
        try {
            return sign(builder(subject, key, serial, validity)
                    .addExtension(Extension.basicConstraints, true, constraints)
                    .addExtension(Extension.keyUsage, true, new KeyUsage(usage)));
        } catch (IOException e) {
            throw new IllegalStateException("An extension could not be encoded", e);
        }
    }

    private X509v3CertificateBuilder builder(X500Name subject, PublicKey key, BigInteger serial, Validity validity) {
        return new JcaX509v3CertificateBuilder(
                issuer, serial, Date.from(validity.from()), Date.from(validity.until()), subject, key);
    }

    private X509Certificate sign(X509v3CertificateBuilder builder) {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(Signatures.signer(issuerKind, issuerKey, "SHA-256")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A certificate could not be signed", e);
        }
    }
}
