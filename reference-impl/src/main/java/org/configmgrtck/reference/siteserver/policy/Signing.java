package org.configmgrtck.reference.siteserver.policy;

import org.configmgrtck.reference.siteserver.certificate.DeployedCertificate;

/** How a policy is signed. */
@FunctionalInterface
public interface Signing {
    /** The policy, signed with a certificate whose private key is there. */
    SignedPolicy sign(ClientPolicy policy, DeployedCertificate certificate);
}
