package org.configmgrtck.doctor;

import java.util.Optional;
import org.configmgrtck.access.Admission;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.specification.Role;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.Operation;

/** The operations of the role network-policy-server. */
final class NetworkPolicyServerCheckup implements Checkup {
    private final ClockUse clock;

    NetworkPolicyServerCheckup(ClockUse clock) {
        this.clock = clock;
    }

    @Override
    public String title() {
        return "The network policy server answers, and goes by the clock";
    }

    @Override
    public Optional<Role> role() {
        return Optional.of(Role.NETWORK_POLICY_SERVER);
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
        clock.examine(bed, Role.NETWORK_POLICY_SERVER, new NetworkPolicyServerTime(), complaints);
    }
}
