package org.configmgrtck.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.configmgrtck.digest.Sha256;

/** Holds the time stamp of a signature against the signature. */
final class StampCheck {
    private StampCheck() {}

    /**
     * A time stamp that holds.
     *
     * @param time when the signature was there, by the authority's word
     * @param authority the name of the authority
     * @param trusted whether it leads to whom the user trusts
     */
    record Stamp(Instant time, String authority, boolean trusted) {}

    /**
     * The time stamp of a signature; empty if it has none.
     *
     * @throws Unfit if it is not of this signature, or no time stamp at all
     */
    static Optional<Stamp> of(SignerInformation signer, Chain chain) {
        Attribute attribute = signer.getUnsignedAttributes() == null
                ? null
                : signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (attribute == null) {
            return Optional.empty();
        }
        ASN1Encodable[] values = attribute.getAttributeValues();
        if (values.length != 1) {
            throw new Unfit("the signature has " + values.length + " time stamps in one; expected one");
        }
        try {
            return Optional.of(checked(new TimeStampToken(ContentInfo.getInstance(values[0])), signer, chain));
        } catch (TSPException | CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new Unfit("the time stamp does not hold: " + e.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            throw new Unfit("the time stamp can't be read");
        }
    }

    private static Stamp checked(TimeStampToken token, SignerInformation signer, Chain chain)
            throws TSPException, OperatorCreationException, GeneralSecurityException, CMSException {
        boolean ofThis = token.getTimeStampInfo().getMessageImprintAlgOID().equals(TSPAlgorithms.SHA256)
                && Arrays.equals(token.getTimeStampInfo().getMessageImprintDigest(), Sha256.raw(signer.getSignature()));
        if (!ofThis) {
            throw new Unfit("the time stamp is of another signature");
        }
        Collection<X509Certificate> certificates = Certificates.of(token.getCertificates());
        X509Certificate authority = Certificates.of(token.getSID(), certificates)
                .orElseThrow(() -> new Unfit("the time stamp lacks the certificate of its authority"));
        // This looks at the authority's extended key usage and validity as well.
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(authority));
        Instant time = token.getTimeStampInfo().getGenTime().toInstant();
        return new Stamp(
                time,
                Certificates.name(authority),
                !chain.isUnknown() && chain.leadsFrom(authority, certificates, time));
    }
}
