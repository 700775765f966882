package org.configmgrtck.doctor;

import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.pki.KeyKind;
import org.configmgrtck.siteserver.NapPolicies;
import org.configmgrtck.siteserver.PolicySigning;
import org.configmgrtck.siteserver.PrimarySite;
import org.configmgrtck.specification.Role;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.NapPolicyChange;
import org.configmgrtck.subject.Operation;

/** The operations of the role site-server, and the way to management point and directory. */
final class SiteServerCheckup implements Checkup {
    @Override
    public String title() {
        return "The site server answers, and reaches its doubles";
    }

    @Override
    public boolean concerns(Declaration declaration) {
        return declaration.claims(Role.SITE_SERVER.label());
    }

    @Override
    public void examine(TestBed bed, Complaints complaints) {
        Visit.at(bed, deployment -> {
            PrimarySite site = new PrimarySite(deployment);
            if (!complaints.asking(Operation.CONFIGURE_SITE_SERVER, () -> site.configure(settings -> settings))) {
                return;
            }
            PolicySigning signing = new PolicySigning(deployment, site);
            boolean signs = complaints.asking(Operation.SELECT_SIGNING_CERTIFICATE, () -> signing.begin(KeyKind.EC))
                    && complaints.asking(Operation.PUT_CLIENT_POLICY, signing::createPolicy);
            if (signs) {
                Reach.require(deployment, Peer.MANAGEMENT_POINT, Operation.PUT_CLIENT_POLICY, complaints);
            }
            NapPolicies policies = new NapPolicies(deployment, site);
            if (complaints.asking(Operation.CHANGE_NAP_POLICY, () -> policies.change(NapPolicyChange.CREATE))) {
                Reach.require(deployment, Peer.DIRECTORY, Operation.CHANGE_NAP_POLICY, complaints);
            }
        });
    }
}
