package org.configmgrtck.reference.siteserver;

import java.util.List;
import org.configmgrtck.reference.siteserver.certificate.CertificateCheck;
import org.configmgrtck.reference.siteserver.certificate.ChainCheck;
import org.configmgrtck.reference.siteserver.certificate.ExpiryRule;
import org.configmgrtck.reference.siteserver.certificate.PrivateKeyCheck;
import org.configmgrtck.reference.siteserver.certificate.UsageCheck;
import org.configmgrtck.reference.siteserver.certificate.ValidityCheck;
import org.configmgrtck.reference.siteserver.policy.ReSigning;
import org.configmgrtck.reference.siteserver.publishing.PublishingParts;

/**
 * What a site server is made of.
 *
 * @param checks why a certificate can't be used, in this order
 * @param adoption when it uses a certificate
 * @param reSigning what it signs again then
 * @param expiry when it warns
 * @param publishing how it publishes health state references
 */
public record SiteServerParts(
        List<CertificateCheck> checks,
        Adoption adoption,
        ReSigning reSigning,
        ExpiryRule expiry,
        PublishingParts publishing) {
    public SiteServerParts {
        checks = List.copyOf(checks);
    }

    /** As the documents require. */
    public static SiteServerParts honest() {
        return new SiteServerParts(
                List.of(new ValidityCheck(), new PrivateKeyCheck(), new UsageCheck(), new ChainCheck()),
                Adoption.onlyWhenConfigured(),
                ReSigning.all(),
                ExpiryRule.documented(),
                PublishingParts.honest());
    }

    /** These, but for the checks. */
    public SiteServerParts withChecks(List<CertificateCheck> others) {
        return new SiteServerParts(others, adoption, reSigning, expiry, publishing);
    }

    /** These, but for the adoption. */
    public SiteServerParts withAdoption(Adoption other) {
        return new SiteServerParts(checks, other, reSigning, expiry, publishing);
    }

    /** These, but for the re-signing. */
    public SiteServerParts withReSigning(ReSigning other) {
        return new SiteServerParts(checks, adoption, other, expiry, publishing);
    }

    /** These, but for the rule of expiry. */
    public SiteServerParts withExpiry(ExpiryRule other) {
        return new SiteServerParts(checks, adoption, reSigning, other, publishing);
    }

    /** These, but for the publishing. */
    public SiteServerParts withPublishing(PublishingParts other) {
        return new SiteServerParts(checks, adoption, reSigning, expiry, other);
    }
}
