package org.configmgrtck.site;

import java.util.HexFormat;
import java.util.Locale;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.doubles.Directory;
import org.configmgrtck.pki.Credential;

/** The signing certificates that stand in Active Directory, in the entries of management points. */
final class DirectoryCertificates {
    private final Directory directory;
    private final String siteCode;

    DirectoryCertificates(Deployment deployment) {
        this.directory = deployment.directory();
        this.siteCode = deployment.siteCode();
    }

    /** The site's management point has this signing certificate. */
    void publish(Credential credential) {
        publishText(capabilities(credential));
    }

    /** The site's management point has this text where the signing certificate should be. */
    void publishText(String text) {
        directory.publishManagementPoint(siteCode, name(siteCode), text);
    }

    /** One more management point of the site, whose name begins so, has this signing certificate. */
    void publishBeside(String prefix, Credential credential) {
        publishBeside(prefix, capabilities(credential));
    }

    /** One more management point of the site, whose name begins so, has this text where that should be. */
    void publishBeside(String prefix, String text) {
        directory.publishManagementPoint(siteCode, prefix + name(siteCode), text);
    }

    /** The management point of another site has this signing certificate. */
    void publishOf(String otherSite, Credential credential) {
        directory.publishManagementPoint(otherSite, name(otherSite), capabilities(credential));
    }

    /** The site's management point, and with it the signing certificate, is gone. */
    void withdraw() {
        directory.withdrawManagementPoint(siteCode, name(siteCode));
    }

    private static String capabilities(Credential credential) {
        return "<ClientOperationalSettings><SiteSigningCert>"
                + HexFormat.of().withUpperCase().formatHex(credential.der())
                + "</SiteSigningCert></ClientOperationalSettings>";
    }

    private static String name(String siteCode) {
        return ("mp." + siteCode + ".example").toLowerCase(Locale.ROOT);
    }
}
