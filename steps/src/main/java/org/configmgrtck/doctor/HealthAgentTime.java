package org.configmgrtck.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.check.Observed;
import org.configmgrtck.client.ComputerStores;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.site.MachinePolicy;
import org.configmgrtck.site.Site;
import org.configmgrtck.subject.HealthAgent;
import org.configmgrtck.subject.StatementOfHealth;

/** A health agent says when it made a statement of health. */
final class HealthAgentTime implements RoleTime {
    /** Apart from every time that an agent may be suspected of going by. */
    private static final Duration AGE_OF_POLICIES = Duration.ofDays(30);

    @Override
    public Optional<Sighting> of(TestBed bed, Instant suspected, Course course) {
        return Visit.to(bed, deployment -> {
            deployment.beginAt(course.created());
            Site site = new Site(deployment);
            site.publishMachinePolicy(new MachinePolicy(course.now().minus(AGE_OF_POLICIES), List.of()));
            course.begin(deployment, new ComputerStores(deployment, site).contents());
            HealthAgent agent = deployment.subject().healthAgent();
            agent.start(true, List.of());
            agent.runPolicyCycle();
            return Observed.statementsPresented(deployment.journal().all()).stream()
                    .reduce((former, later) -> later)
                    .map(presented -> agent.read(presented.requestBody()))
                    .map(StatementOfHealth::createdAt)
                    .filter(stamp -> RoleTime.isAbout(stamp, suspected))
                    .map(stamp -> new Sighting(
                            "at " + course.now() + " by the deployment's clock, a statement of health has " + stamp
                                    + " in its field createdAt",
                            deployment.journal().timed()));
        });
    }
}
