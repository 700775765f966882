package org.configmgrtck.doctor;

import java.util.Optional;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.pki.KeyKind;
import org.configmgrtck.siteserver.NapPolicies;
import org.configmgrtck.siteserver.PolicySigning;
import org.configmgrtck.siteserver.PrimarySite;
import org.configmgrtck.specification.Role;
import org.configmgrtck.subject.NapPolicyChange;
import org.configmgrtck.subject.Operation;

/** The operations of the role site-server, and the way to management point and directory. */
final class SiteServerCheckup implements Checkup {
    private final ClockUse clock;

    SiteServerCheckup(ClockUse clock) {
        this.clock = clock;
    }

    @Override
    public String title() {
        return "The site server answers, reaches its doubles, and goes by the clock";
    }

    @Override
    public Optional<Role> role() {
        return Optional.of(Role.SITE_SERVER);
    }

    @Override
    public void examine(TestBed bed, Complaints complaints) {
        Visit.at(bed, deployment -> {
            PrimarySite site = new PrimarySite(deployment);
            if (!complaints.asking(Operation.CONFIGURE_SITE_SERVER, () -> site.configure(settings -> settings))) {
                return;
            }
            Reach reach = new Reach(deployment, Role.SITE_SERVER, complaints);
            PolicySigning signing = new PolicySigning(deployment, site);
            boolean signs = complaints.asking(Operation.SELECT_SIGNING_CERTIFICATE, () -> signing.begin(KeyKind.EC))
                    && complaints.asking(Operation.PUT_CLIENT_POLICY, signing::createPolicy);
            if (signs) {
                reach.require(Peer.MANAGEMENT_POINT, Operation.PUT_CLIENT_POLICY);
            }
            NapPolicies policies = new NapPolicies(deployment, site);
            if (complaints.asking(Operation.CHANGE_NAP_POLICY, () -> policies.change(NapPolicyChange.CREATE))) {
                reach.requireDirectory(Operation.CHANGE_NAP_POLICY, "REF-", true);
            }
        });
        clock.examine(bed, Role.SITE_SERVER, new SiteServerTime(), complaints);
    }
}
