package org.configmgrtck.doctor;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.client.ComputerStores;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.site.MachinePolicy;
import org.configmgrtck.site.Site;
import org.configmgrtck.specification.Role;
import org.configmgrtck.subject.HealthAgent;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.Operation;
import org.configmgrtck.subject.StatementOfHealthResponse;

/** The operations of the role health-agent, and the way to management point and enforcement server. */
final class HealthAgentCheckup implements Checkup {
    private final ClockUse clock;

    HealthAgentCheckup(ClockUse clock) {
        this.clock = clock;
    }

    @Override
    public String title() {
        return "The health agent answers, reaches its doubles, and goes by the clock";
    }

    @Override
    public Optional<Role> role() {
        return Optional.of(Role.HEALTH_AGENT);
    }

    @Override
    public void examine(TestBed bed, Complaints complaints) {
        Visit.at(bed, deployment -> {
            Site site = new Site(deployment);
            site.publishMachinePolicy(new MachinePolicy(deployment.clock().now(), List.of()));
            ComputerStores stores = new ComputerStores(deployment, site);
            complaints
                    .answerOf(Operation.CREATE_DEPLOYMENT, () -> deployment.create(stores.contents()))
                    .ifPresent(side -> examine(deployment, side.healthAgent(), complaints));
        });
        clock.examine(bed, Role.HEALTH_AGENT, new HealthAgentTime(), complaints);
    }

    private static void examine(Deployment deployment, HealthAgent agent, Complaints complaints) {
        boolean cycled = complaints.asking(Operation.START_HEALTH_AGENT, () -> agent.start(true, List.of()))
                && complaints.asking(Operation.RUN_HEALTH_AGENT_POLICY_CYCLE, agent::runPolicyCycle);
        if (cycled) {
            Reach reach = new Reach(deployment, Role.HEALTH_AGENT, complaints);
            // Without machine policy there may be nothing to present.
            if (reach.require(Peer.MANAGEMENT_POINT, Operation.RUN_HEALTH_AGENT_POLICY_CYCLE)) {
                reach.require(Peer.ENFORCEMENT_SERVER, Operation.RUN_HEALTH_AGENT_POLICY_CYCLE);
            }
            complaints.asking(Operation.DELIVER_RESPONSE, () -> agent.deliver(compliant()));
        }
    }

    private static StatementOfHealthResponse compliant() {
        return new StatementOfHealthResponse(
                "soh-1", Optional.of(HealthState.COMPLIANT), Optional.empty(), List.of(), List.of());
    }
}
