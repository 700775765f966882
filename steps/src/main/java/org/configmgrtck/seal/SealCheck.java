package org.configmgrtck.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.configmgrtck.bundle.Answer;
import org.configmgrtck.digest.Sha256;
import org.configmgrtck.seal.StampCheck.Stamp;

/** Is a signature valid? */
public final class SealCheck {
    /** Two clocks differ. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Chain chain;
    private final Instant now;

    /**
     * @param trusted the authorities that the user trusts; empty if none is named
     * @param now when it is looked at
     */
    public SealCheck(List<X509Certificate> trusted, Instant now) {
        this.chain = new Chain(trusted);
        this.now = now;
    }

    /**
     * Looks at a signature.
     *
     * @param octets what it should be of
     * @param signature the file
     * @param notBefore when what was signed came into being
     */
    public Answer check(byte[] octets, byte[] signature, Instant notBefore) {
        try {
            if (signature.length == 0) {
                throw new Unfit("it is empty");
            }
            CMSSignedData signed = new CMSSignedData(
                    new CMSProcessableByteArray(octets),
                    ContentInfo.getInstance(ASN1Primitive.fromByteArray(signature)));
            if (signed.getSignerInfos().size() != 1) {
                throw new Unfit("it has " + signed.getSignerInfos().size() + " signers; expected one");
            }
            return check(signed, signed.getSignerInfos().iterator().next(), notBefore);
        } catch (Unfit e) {
            return Answer.no("manifest.p7s: " + e.getMessage() + ".");
        } catch (CMSException | IOException | IllegalArgumentException | ClassCastException e) {
            return Answer.no("manifest.p7s is no CMS signature, or has something after its end.");
        } catch (GeneralSecurityException | OperatorCreationException e) {
            return Answer.no("manifest.p7s: the certificate of its signer can't be used.");
        }
    }

    private Answer check(CMSSignedData signed, SignerInformation signer, Instant notBefore)
            throws GeneralSecurityException, OperatorCreationException, CMSException {
        List<X509Certificate> certificates = Certificates.of(signed.getCertificates());
        X509Certificate certificate = Certificates.of(signer.getSID(), certificates)
                .orElseThrow(() -> new Unfit("it lacks the certificate of its signer"));
        requireFit(signer, certificate);
        Instant claimed = time(signer);
        Optional<Stamp> stamp = StampCheck.of(signer, chain);
        Instant when = stamp.map(Stamp::time).orElse(claimed);
        requireTime(claimed, stamp, notBefore);
        if (when.isBefore(certificate.getNotBefore().toInstant())
                || when.isAfter(certificate.getNotAfter().toInstant())) {
            throw new Unfit("the certificate of " + Certificates.name(certificate)
                    + " was not valid when it signed, at " + when);
        }
        Eligibility.complaint(certificate).ifPresent(complaint -> {
            throw new Unfit("the certificate of " + Certificates.name(certificate) + " " + complaint);
        });
        if (!chain.isUnknown() && !chain.leadsFrom(certificate, certificates, when)) {
            throw new Unfit("the signer " + Certificates.name(certificate)
                    + " does not chain to an authority that --trust names");
        }
        return answer(certificate, claimed, stamp);
    }

    private Answer answer(X509Certificate certificate, Instant claimed, Optional<Stamp> stamp)
            throws GeneralSecurityException {
        List<String> reasons = new ArrayList<>();
        reasons.add("Signed by " + Certificates.name(certificate) + ", certificate sha256:"
                + Sha256.of(certificate.getEncoded()) + ".");
        reasons.add("Signed at " + claimed + ", by the signer's own word.");
        stamp.ifPresent(seen -> reasons.add("Time stamp of " + seen.time() + " by " + seen.authority()
                + (seen.trusted() ? "." : ", which does not chain to an authority that --trust names.")));
        if (chain.isUnknown()) {
            reasons.add("Whether the signer is who it says was not looked at: name its authority with --trust.");
        }
        boolean expired = now.isAfter(certificate.getNotAfter().toInstant());
        if (expired && stamp.filter(Stamp::trusted).isEmpty()) {
            reasons.add("The certificate has expired since, on "
                    + certificate.getNotAfter().toInstant()
                    + ", and no trusted time stamp says that it was signed before.");
            return new Answer(Answer.Kind.CANNOT_SAY, reasons);
        }
        return new Answer(Answer.Kind.YES, reasons);
    }

    private static void requireFit(SignerInformation signer, X509Certificate certificate)
            throws OperatorCreationException, GeneralSecurityException {
        if (!signer.getDigestAlgorithmID().getAlgorithm().equals(NISTObjectIdentifiers.id_sha256)) {
            throw new Unfit("its digest is not SHA-256");
        }
        boolean verified;
        try {
            verified = signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
        } catch (CMSException e) {
            verified = false;
        }
        if (!verified) {
            throw new Unfit(
                    "it is not a signature of this manifest.json by the key of " + Certificates.name(certificate));
        }
        Attribute bound = attribute(signer, PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        byte[] named = SigningCertificateV2.getInstance(bound.getAttrValues().getObjectAt(0))
                .getCerts()[0]
                .getCertHash();
        if (!Arrays.equals(named, Seal.digest(certificate))) {
            throw new Unfit("it was made with another certificate than it brings along");
        }
    }

    private static Attribute attribute(SignerInformation signer, org.bouncycastle.asn1.ASN1ObjectIdentifier type) {
        AttributeTable attributes = signer.getSignedAttributes();
        Attribute attribute = attributes == null ? null : attributes.get(type);
        if (attribute == null || attribute.getAttrValues().size() != 1) {
            throw new Unfit("it does not say when and with which certificate it was made; make it with tck sign");
        }
        return attribute;
    }

    private static Instant time(SignerInformation signer) {
        return Time.getInstance(attribute(signer, CMSAttributes.signingTime)
                        .getAttrValues()
                        .getObjectAt(0))
                .getDate()
                .toInstant();
    }

    private void requireTime(Instant claimed, Optional<Stamp> stamp, Instant notBefore) {
        Instant earliest = notBefore.minus(TOLERANCE);
        if (claimed.isBefore(earliest)
                || stamp.filter(seen -> seen.time().isBefore(earliest)).isPresent()) {
            throw new Unfit("it was made before the run had ended, at "
                    + stamp.map(Stamp::time).orElse(claimed));
        }
        if (claimed.isAfter(now.plus(TOLERANCE))) {
            throw new Unfit("it says that it was made in the future, at " + claimed);
        }
        if (stamp.filter(seen -> claimed.isAfter(seen.time().plus(TOLERANCE))).isPresent()) {
            throw new Unfit("it says that it was made after its time stamp, at " + claimed);
        }
    }
}
