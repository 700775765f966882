package org.configmgrtck.site;

import org.configmgrtck.pki.Credential;
import org.configmgrtck.pki.KeyKind;
import org.configmgrtck.pki.SigningCertificates;
import org.configmgrtck.pki.Usage;
import org.configmgrtck.pki.Validity;

/** The certificates that a site may sign its next policy with, as a scenario names them. */
public enum CertificateChange {
    PRESENT("its present certificate", Trust.KNOWN),
    FORMER("its former certificate", Trust.KNOWN),
    SAME_ROOT("a new certificate under the same root", Trust.KNOWN),
    SAME_ROOT_NEW_ISSUER("a certificate under the same root and a new intermediate CA", Trust.KNOWN),
    SAME_ROOT_RENEWED_ISSUER("a certificate under the same root and a renewed intermediate CA", Trust.KNOWN),
    SAME_ROOT_OTHER_KEY("a certificate under the same root with another kind of key", Trust.KNOWN),
    SAME_ROOT_DIRECT("a certificate by the same root itself", Trust.KNOWN),
    SAME_ROOT_DEEP("a certificate five intermediate CAs below the same root", Trust.KNOWN),
    SAME_ROOT_CROSS("a certificate under the same root and a cross-certified intermediate CA", Trust.KNOWN),
    SAME_ROOT_AND_OLDER("a certificate under the same root and under an older trusted root", Trust.OLDER_ROOT_TOO),
    SAME_ROOT_AND_NEWER("a certificate under the same root and under a newer trusted root", Trust.NEWER_ROOT_TOO),
    SAME_ROOT_SAME_NUMBER("a certificate under the same root with the old one's name and number", Trust.KNOWN),
    SAME_ROOT_MORE_NAMES("a certificate under the same root with more in its subject's name", Trust.KNOWN),
    SAME_ROOT_NO_EXTENDED_USAGE("a certificate under the same root without extended key usage", Trust.KNOWN),
    SAME_ROOT_DOCUMENT_SIGNING("a certificate under the same root for document signing", Trust.KNOWN),
    SAME_ROOT_NO_USAGE("a certificate under the same root without any key usage", Trust.KNOWN),
    SAME_ROOT_DECADES("a certificate under the same root that is valid for 30 more years", Trust.KNOWN),
    SAME_ROOT_REKEYED_ISSUER(
            "a certificate under the same root and an intermediate CA with a new key pair", Trust.KNOWN),
    SAME_ROOT_MUTUAL_ISSUERS("a certificate under the same root and two CAs that certify each other", Trust.KNOWN),
    MUTUAL_ISSUERS_ONLY("a certificate under two CAs that certify only each other", Trust.KNOWN),
    ISSUER_EXPIRED("a certificate under the same root and an expired intermediate CA", Trust.KNOWN),
    ISSUED_BY_SIGNER("a certificate under the same root that was issued with a signing certificate", Trust.KNOWN),
    LAST_SECOND("a certificate under the same root that ends this second", Trust.KNOWN),
    FIRST_SECOND("a certificate under the same root that begins this second", Trust.KNOWN),
    JUST_EXPIRED("a certificate under the same root that ended a second ago", Trust.KNOWN),
    ABOUT_TO_BEGIN("a certificate under the same root that begins in a second", Trust.KNOWN),
    WRONG_USAGE("a certificate under the same root that is not for signing", Trust.KNOWN),
    ISSUER_ITSELF("a certificate that is the intermediate CA's own", Trust.KNOWN),
    AUTHORITY("a certificate under the same root that belongs to a CA", Trust.KNOWN),
    LOWEST_AUTHORITY("a certificate under the same root that belongs to a CA without a CA below it", Trust.KNOWN),
    NON_REPUDIATION("a certificate under the same root for non-repudiation only", Trust.KNOWN),
    EXPIRED("an expired certificate under the same root", Trust.KNOWN),
    NOT_YET_VALID("a certificate under the same root that is not yet valid", Trust.KNOWN),
    ISSUER_MISSING("a certificate whose chain to the same root lacks its intermediate CA", Trust.UNKNOWN),
    FORGED("a certificate that was issued by no CA, under the same root's name", Trust.KNOWN),
    FORGED_ROOT("a certificate that was issued by no CA, in the same root's own name", Trust.KNOWN),
    SELF_SIGNED("a self-signed certificate", Trust.UNKNOWN),
    OTHER_TRUSTED_ROOT("a certificate under another trusted root", Trust.KNOWN),
    SECOND_UNDER_OTHER_ROOT("a second certificate under the other root", Trust.KNOWN),
    OTHER_ROOT("a certificate under another root", Trust.INTERMEDIATES),
    RENEWED_ROOT("a certificate under the same CA's renewed root", Trust.KNOWN),
    RENEWED_ROOT_OF_EQUAL_NUMBER("a certificate under the same CA's renewed root of equal number", Trust.KNOWN),
    RENEWED_ROOT_AND_ISSUER("a certificate under the same CA's renewed root and intermediate CA", Trust.KNOWN),
    ROOT_RENEWED_SAME_KEY("a certificate under the same CA's root, renewed with its old keys", Trust.KNOWN);

    /** Has group policy brought the chain to the client's computer? */
    public enum Trust {
        /** Root and intermediate CAs are in the computer's stores. */
        KNOWN,
        /** The same, and the other root that the certificate chains to stands before this one. */
        OLDER_ROOT_TOO,
        /** The same, and the other root that the certificate chains to stands behind this one. */
        NEWER_ROOT_TOO,
        /** The root is known as if it were an intermediate CA, and not trusted. */
        INTERMEDIATES,
        /** They are not. */
        UNKNOWN
    }

    private final String phrase;
    private final Trust trust;

    CertificateChange(String phrase, Trust trust) {
        this.phrase = phrase;
        this.trust = trust;
    }

    /** How a scenario says it. */
    public String phrase() {
        return phrase;
    }

    /** Does the client's computer know the chain? */
    public Trust trust() {
        return trust;
    }

    Credential of(Site site) {
        SigningCertificates certificates = site.certificates();
        return switch (this) {
            case PRESENT -> site.signingCredential();
            case FORMER -> site.formerCredential();
            case SAME_ROOT ->
                certificates.underSameRoot(site.signingCredential().kind());
            case SAME_ROOT_NEW_ISSUER, ISSUER_MISSING -> certificates.underNewIssuer();
            case SAME_ROOT_RENEWED_ISSUER -> certificates.underRenewedIssuer();
            case SAME_ROOT_OTHER_KEY -> certificates.underSameRoot(KeyKind.RSA);
            case SAME_ROOT_DIRECT -> certificates.byTheRootItself();
            case SAME_ROOT_DEEP -> certificates.deepBelow();
            case SAME_ROOT_CROSS, SAME_ROOT_AND_OLDER, SAME_ROOT_AND_NEWER -> certificates.underCrossCertifiedIssuer();
            case SAME_ROOT_SAME_NUMBER -> certificates.numberedLike(site.signingCredential());
            case SAME_ROOT_MORE_NAMES -> certificates.unusual().withMoreInItsName();
            case SAME_ROOT_NO_EXTENDED_USAGE -> certificates.forUsage(Usage.SIGNING);
            case SAME_ROOT_DOCUMENT_SIGNING -> certificates.forUsage(Usage.DOCUMENT_SIGNING);
            case SAME_ROOT_NO_USAGE -> certificates.forUsage(Usage.ANYTHING);
            case SAME_ROOT_DECADES -> certificates.underSameRoot(Validity.decadesAhead(certificates.now()));
            case SAME_ROOT_REKEYED_ISSUER -> certificates.unusual().underRekeyedIssuer();
            case SAME_ROOT_MUTUAL_ISSUERS -> certificates.unusual().underMutualIssuers();
            case MUTUAL_ISSUERS_ONLY -> certificates.unusual().underMutualIssuersOnly();
            case ISSUER_EXPIRED -> certificates.unusual().underExpiredIssuer();
            case ISSUED_BY_SIGNER -> certificates.unusual().underSigner();
            case WRONG_USAGE -> certificates.forUsage(Usage.ENCIPHERING);
            case ISSUER_ITSELF -> certificates.firstIssuerItself();
            case AUTHORITY -> certificates.unusual().ofAnAuthority();
            case LOWEST_AUTHORITY -> certificates.unusual().ofALowestAuthority();
            case NON_REPUDIATION -> certificates.forUsage(Usage.NON_REPUDIATION);
            case LAST_SECOND -> certificates.underSameRoot(Validity.lastSecond(certificates.now()));
            case FIRST_SECOND -> certificates.underSameRoot(Validity.firstSecond(certificates.now()));
            case JUST_EXPIRED -> certificates.underSameRoot(Validity.justExpired(certificates.now()));
            case ABOUT_TO_BEGIN -> certificates.underSameRoot(Validity.aboutToBegin(certificates.now()));
            case EXPIRED -> certificates.underSameRoot(Validity.expired(certificates.now()));
            case NOT_YET_VALID -> certificates.underSameRoot(Validity.notYet(certificates.now()));
            case FORGED -> certificates.namesakes().inTheIssuersName();
            case FORGED_ROOT -> certificates.namesakes().inTheRootsName();
            case SELF_SIGNED -> certificates.unusual().selfSigned();
            case OTHER_TRUSTED_ROOT, SECOND_UNDER_OTHER_ROOT -> certificates.underOtherRoot();
            case OTHER_ROOT -> certificates.underOtherRootsIssuer();
            case RENEWED_ROOT -> certificates.namesakes().underRenewedRoot();
            case RENEWED_ROOT_OF_EQUAL_NUMBER -> certificates.namesakes().underRenewedRootOfEqualNumber();
            case RENEWED_ROOT_AND_ISSUER -> certificates.namesakes().underRenewedRootAndIssuer();
            case ROOT_RENEWED_SAME_KEY -> certificates.underRootRenewedWithItsKeys();
        };
    }
}
