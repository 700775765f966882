package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.site.Site;

/** Where the signing certificate can be fetched, and where not. */
public final class SigningCertificateSourceSteps {
    private final Deployment deployment;
    private final Site site;

    public SigningCertificateSourceSteps(Deployment deployment, Site site) {
        this.deployment = deployment;
        this.site = site;
    }

    @Given("the management point has no signing certificate")
    public void managementPointHasNone() {
        deployment.managementPoint().withholdSigningCertificate();
    }

    @Given("the management point has garbage for a signing certificate")
    public void managementPointHasGarbage() {
        deployment.managementPoint().serveSigningCertificateText("<X509Data><X509Certificate>no certificate");
    }

    @Given("the management point still has the old signing certificate")
    public void managementPointHasOld() {
        deployment
                .managementPoint()
                .serveSigningCertificate(site.formerCredential().der());
    }

    @Given("Active Directory has no signing certificate")
    public void directoryHasNone() {
        site.withdrawFromDirectory();
    }

    @Given("Active Directory has garbage for a signing certificate")
    public void directoryHasGarbage() {
        site.publishCapabilities("<ClientOperationalSettings><SiteSigningCert>no certificate");
    }

    @Given("Active Directory still has the old signing certificate")
    public void directoryHasOld() {
        site.publishInDirectory(site.formerCredential());
    }

    @Given("Active Directory has an impostor's signing certificate")
    public void directoryHasImpostors() {
        site.publishInDirectory(site.certificates().underOtherRoot());
    }

    @Given("both sources have the signing certificate again")
    public void bothHaveIt() {
        deployment.directory().comeUp();
        site.publishInDirectory(site.signingCredential());
        deployment
                .managementPoint()
                .serveSigningCertificate(site.signingCredential().der());
    }
}
