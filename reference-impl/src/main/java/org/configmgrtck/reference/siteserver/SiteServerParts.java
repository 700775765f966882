package org.configmgrtck.reference.siteserver;

import java.util.List;
import org.configmgrtck.reference.siteserver.certificate.CertificateCheck;
import org.configmgrtck.reference.siteserver.certificate.ChainCheck;
import org.configmgrtck.reference.siteserver.certificate.DayCount;
import org.configmgrtck.reference.siteserver.certificate.ExpiryRule;
import org.configmgrtck.reference.siteserver.certificate.PrivateKeyCheck;
import org.configmgrtck.reference.siteserver.policy.ReSigning;
import org.configmgrtck.reference.siteserver.policy.Signings;
import org.configmgrtck.reference.siteserver.publishing.PublishingParts;

/**
 * What a site server is made of.
 *
 * @param checks why a certificate can't be used, in this order
 * @param adoption when it uses a certificate
 * @param reSigning what it signs again then
 * @param expiry when it warns
 * @param publishing how it publishes health state references
 * @param signings what it signs policies with
 * @param choice which certificate it signs them with
 * @param days how it counts the days that a certificate has left
 */
public record SiteServerParts(
        List<CertificateCheck> checks,
        Adoption adoption,
        ReSigning reSigning,
        ExpiryRule expiry,
        PublishingParts publishing,
        Signings signings,
        SigningChoice choice,
        DayCount days) {
    public SiteServerParts {
        checks = List.copyOf(checks);
    }

    /** As the documents require. */
    public static SiteServerParts honest() {
        return new SiteServerParts(
                List.of(new PrivateKeyCheck(), new ChainCheck()),
                Adoption.onlyWhenConfigured(),
                ReSigning.all(),
                ExpiryRule.documented(),
                PublishingParts.honest(),
                Signings.ofAssignments(),
                SigningChoice.configured(),
                DayCount.roundedUp());
    }

    /** These, but for the checks. */
    public SiteServerParts withChecks(List<CertificateCheck> others) {
        return new SiteServerParts(others, adoption, reSigning, expiry, publishing, signings, choice, days);
    }

    /** These, but for the adoption. */
    public SiteServerParts withAdoption(Adoption other) {
        return new SiteServerParts(checks, other, reSigning, expiry, publishing, signings, choice, days);
    }

    /** These, but for the re-signing. */
    public SiteServerParts withReSigning(ReSigning other) {
        return new SiteServerParts(checks, adoption, other, expiry, publishing, signings, choice, days);
    }

    /** These, but for the rule of expiry. */
    public SiteServerParts withExpiry(ExpiryRule other) {
        return new SiteServerParts(checks, adoption, reSigning, other, publishing, signings, choice, days);
    }

    /** These, but for the publishing. */
    public SiteServerParts withPublishing(PublishingParts other) {
        return new SiteServerParts(checks, adoption, reSigning, expiry, other, signings, choice, days);
    }

    /** These, but for what signs policies. */
    public SiteServerParts withSignings(Signings other) {
        return new SiteServerParts(checks, adoption, reSigning, expiry, publishing, other, choice, days);
    }

    /** These, but for the choice of the certificate. */
    public SiteServerParts withChoice(SigningChoice other) {
        return new SiteServerParts(checks, adoption, reSigning, expiry, publishing, signings, other, days);
    }

    /** These, but for the count of days. */
    public SiteServerParts withDays(DayCount other) {
        return new SiteServerParts(checks, adoption, reSigning, expiry, publishing, signings, choice, other);
    }
}
