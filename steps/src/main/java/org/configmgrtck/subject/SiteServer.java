package org.configmgrtck.subject;

import java.util.Map;

/** The role site-server of one deployment. */
public final class SiteServer {
    private final SubjectDeployment deployment;

    SiteServer(SubjectDeployment deployment) {
        this.deployment = deployment;
    }

    /** Sets the properties of the site, all at once. */
    public void configure(SiteServerSettings settings) {
        deployment.tell(Operation.CONFIGURE_SITE_SERVER, settings);
    }

    /** Puts a certificate into the store of the site server's computer. */
    public void deploy(DeployedCertificate certificate) {
        deployment.tell(Operation.DEPLOY_CERTIFICATE, certificate);
    }

    /** Configures the site to sign with the certificate that was deployed under this name. */
    public CertificateSelection select(String certificate) {
        return deployment.read(
                Operation.SELECT_SIGNING_CERTIFICATE, Map.of("name", certificate), CertificateSelection.class);
    }

    /** Creates a client policy, or gives it a new version. */
    public void put(ClientPolicy policy) {
        deployment.tell(Operation.PUT_CLIENT_POLICY, policy);
    }

    /** Creates, modifies or inherits the NAP policy of this name. */
    public Publishing change(NapPolicyChange change, String policy) {
        return deployment.read(
                Operation.CHANGE_NAP_POLICY, Map.of("change", change, "policy", policy), Publishing.class);
    }
}
