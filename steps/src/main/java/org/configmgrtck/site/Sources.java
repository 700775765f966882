package org.configmgrtck.site;

import java.util.stream.Stream;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.doubles.ManagementPoint;
import org.configmgrtck.pki.Credential;

/** What a scenario's two sources of the signing certificate have in its place. */
public final class Sources {
    private final Site site;
    private final ManagementPoint managementPoint;
    private final DirectoryCertificates inDirectory;

    public Sources(Site site, Deployment deployment) {
        this.site = site;
        this.managementPoint = deployment.managementPoint();
        this.inDirectory = site.inDirectory();
    }

    /** The source has none. */
    public void withhold(Source source) {
        if (source.isDirectory()) {
            inDirectory.withdraw();
        }
        if (source.isManagementPoint()) {
            managementPoint.withholdSigningCertificate();
        }
    }

    /** The source has something there that is no certificate. */
    public void serveGarbage(Source source) {
        if (source.isDirectory()) {
            inDirectory.publishText("<ClientOperationalSettings><SiteSigningCert>no certificate");
        }
        if (source.isManagementPoint()) {
            managementPoint.serveSigningCertificateText("<X509Data><X509Certificate>no certificate");
        }
    }

    /** The source still has the certificate that the site signed with before. */
    public void serveOld(Source source) {
        serve(source, site.formerCredential());
    }

    /** The source has a certificate of somebody else's, under another root. */
    public void serveImpostors(Source source) {
        serve(source, site.certificates().underOtherRoot());
    }

    /** The source has the certificate of another site under the same root, as if it were the site's. */
    public void serveNeighbours(Source source) {
        serve(source, site.certificates().neighbours());
    }

    /** Another site has published its own certificate in Active Directory, where it belongs. */
    public void publishNeighbours() {
        inDirectory.publishOf(site.neighbourCode(), site.certificates().neighbours());
    }

    /** Eight more management points have the former certificate in Active Directory, which has no order. */
    public void publishLagging() {
        inDirectory.withdraw();
        Stream.of("a", "b", "c", "d").forEach(prefix -> inDirectory.publishBeside(prefix, site.formerCredential()));
        inDirectory.publish(site.signingCredential());
        Stream.of("w", "x", "y", "z").forEach(prefix -> inDirectory.publishBeside(prefix, site.formerCredential()));
    }

    /** Six more management points have no certificate that could be read in Active Directory, which has no order. */
    public void publishUnreadable() {
        inDirectory.withdraw();
        publishUnreadable("a");
        publishUnreadable("b");
        inDirectory.publish(site.signingCredential());
        publishUnreadable("y");
    }

    private void publishUnreadable(String prefix) {
        inDirectory.publishBeside(prefix, "<ClientOperationalSettings><SiteSigningCert>no certificate");
        inDirectory.publishBeside(prefix + prefix, "<ClientOperationalSettings/>");
    }

    /** Both have the certificate that the site signs with. */
    public void serveTruth() {
        serve(Source.BOTH, site.signingCredential());
    }

    private void serve(Source source, Credential credential) {
        if (source.isDirectory()) {
            inDirectory.publish(credential);
        }
        if (source.isManagementPoint()) {
            managementPoint.serveSigningCertificate(credential.der());
        }
    }
}
