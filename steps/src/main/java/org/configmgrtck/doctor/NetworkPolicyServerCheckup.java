package org.configmgrtck.doctor;

import org.configmgrtck.access.Admission;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.specification.Role;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.Operation;

/** The operations of the role network-policy-server. */
final class NetworkPolicyServerCheckup implements Checkup {
    @Override
    public String title() {
        return "The network policy server answers";
    }

    @Override
    public boolean concerns(Declaration declaration) {
        return declaration.claims(Role.NETWORK_POLICY_SERVER.label());
    }

    @Override
    public void examine(TestBed bed, Complaints complaints) {
        Visit.at(bed, deployment -> {
            Admission admission = new Admission(deployment);
            admission.of(HealthState.COMPLIANT);
            if (complaints.asking(Operation.CONFIGURE_NETWORK_POLICY_SERVER, admission::apply)) {
                complaints.asking(Operation.DECIDE_ACCESS, admission::decide);
            }
        });
    }
}
