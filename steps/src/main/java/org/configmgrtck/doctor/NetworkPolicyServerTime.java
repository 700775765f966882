package org.configmgrtck.doctor;

import java.time.Instant;
import java.util.Optional;
import org.configmgrtck.access.Admission;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.subject.Access;
import org.configmgrtck.subject.HealthState;

/** A network policy server ends full access for a limited time by the time that it goes by. */
final class NetworkPolicyServerTime implements RoleTime {
    @Override
    public Optional<Sighting> of(TestBed bed, Instant suspected, Course course) {
        return Visit.to(bed, deployment -> {
            course.begin(deployment, DeploymentCheckup.NO_STORES);
            Admission admission = new Admission(deployment);
            admission.of(HealthState.NON_COMPLIANT);
            Instant later = suspected.plus(MARGIN);
            Instant earlier = suspected.minus(MARGIN);
            // In this order: whoever answers by turns is found out.
            boolean turns = is(admission, later, Access.FULL_FOR_LIMITED_TIME)
                    && is(admission, earlier, Access.RESTRICTED)
                    && is(admission, earlier, Access.RESTRICTED)
                    && is(admission, later, Access.FULL_FOR_LIMITED_TIME);
            return turns
                    ? Optional.of(new Sighting(
                            "at " + course.now() + " by the deployment's clock, full access until " + later
                                    + " has not ended, and that until " + earlier + " has",
                            deployment.journal().timed()))
                    : Optional.empty();
        });
    }

    private static boolean is(Admission admission, Instant end, Access access) {
        admission.configure(settings -> settings.withFullAccessUntil(end));
        admission.decide();
        return admission.answer().decision().access() == access;
    }
}
