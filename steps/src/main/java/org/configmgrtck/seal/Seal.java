package org.configmgrtck.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Hashtable;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.configmgrtck.digest.Sha256;

/** Signs octets: a detached CMS signature with SHA-256, the time, and the certificates of the signer. */
public final class Seal {
    private final SigningKey key;
    private final Optional<TimeStamping> timeStamping;

    /** @param timeStamping who confirms when it was signed; empty if nobody does */
    public Seal(SigningKey key, Optional<TimeStamping> timeStamping) {
        this.key = key;
        this.timeStamping = timeStamping;
    }

    /**
     * The signature in DER.
     *
     * @param now what the signature says of when it was made
     * @throws TimeStamping.Refused if no time stamp could be had
     */
    public byte[] sign(byte[] octets, Instant now) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes(now)))
                            .build(new JcaContentSignerBuilder(algorithm()).build(key.key()), key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            CMSSignedData signed = generator.generate(new CMSProcessableByteArray(octets), false);
            return (timeStamping.isPresent() ? stamped(signed, timeStamping.get()) : signed).getEncoded("DER");
        } catch (OperatorCreationException | CMSException | GeneralSecurityException e) {
            throw new IllegalStateException("The key can't sign", e);
        }
    }

    private String algorithm() {
        return key.key().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
    }

    /** The time, and which certificate it is, so that nobody can put another one of the same key in its place. */
    private AttributeTable attributes(Instant now) throws GeneralSecurityException {
        Hashtable<ASN1ObjectIdentifier, Attribute> attributes = new Hashtable<>();
        attributes.put(
                CMSAttributes.signingTime,
                new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(now)))));
        attributes.put(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new Attribute(
                        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                        new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest(key.certificate()))))));
        return new AttributeTable(attributes);
    }

    /** SHA-256 of a certificate. */
    static byte[] digest(X509Certificate certificate) throws GeneralSecurityException {
        return Sha256.raw(certificate.getEncoded());
    }

    private static CMSSignedData stamped(CMSSignedData signed, TimeStamping authority) throws IOException {
        SignerInformation signer = signed.getSignerInfos().iterator().next();
        ASN1EncodableVector unsigned = new ASN1EncodableVector();
        unsigned.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(
                        authority.stamp(signer.getSignature()).toCMSSignedData().toASN1Structure())));
        return CMSSignedData.replaceSigners(
                signed,
                new SignerInformationStore(
                        SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(unsigned))));
    }
}
