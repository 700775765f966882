package org.configmgrtck.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.health.References;
import org.configmgrtck.health.Surroundings;
import org.configmgrtck.health.Validation;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.StatementOfHealth;

/** A System Health Validator point finds statements of health too old by the time that it goes by. */
final class ShvPointTime implements RoleTime {
    private static final Duration PERIOD = MARGIN.multipliedBy(2);

    @Override
    public Optional<Sighting> of(TestBed bed, Instant suspected, Course course) {
        return Visit.to(bed, deployment -> {
            deployment.beginAt(course.created());
            References references = new References(deployment);
            Validation validation =
                    new Validation(deployment, references, new Surroundings(bed, deployment, references));
            validation.configure(settings -> settings.withValidityPeriodHours((int) PERIOD.toHours()));
            course.begin(deployment, DeploymentCheckup.NO_STORES);
            return new Look(deployment, references, validation).at(suspected, course.now());
        });
    }

    private record Look(Deployment deployment, References references, Validation validation) {
        Optional<Sighting> at(Instant suspected, Instant clock) {
            Instant young = suspected.minus(PERIOD).plus(MARGIN);
            Instant old = suspected.minus(PERIOD).minus(MARGIN);
            // In this order: whoever finds every other one compliant is found out.
            boolean turns = is(young, HealthState.COMPLIANT)
                    && is(old, HealthState.NON_COMPLIANT)
                    && is(old, HealthState.NON_COMPLIANT)
                    && is(young, HealthState.COMPLIANT);
            return turns
                    ? Optional.of(new Sighting(
                            "with a validity period of " + PERIOD.toHours() + " hours, at " + clock
                                    + " by the deployment's clock, a statement of health created at " + young
                                    + " is found compliant, and one created at " + old + " non-compliant",
                            deployment.journal().timed()))
                    : Optional.empty();
        }

        private boolean is(Instant created, HealthState state) {
            StatementOfHealth statement = new StatementOfHealth(
                    "soh-" + UUID.randomUUID(),
                    deployment.siteCode(),
                    true,
                    true,
                    created,
                    Optional.of(references.timestamp(deployment.siteCode())),
                    Optional.of(HealthState.COMPLIANT),
                    Optional.empty(),
                    List.of());
            return validation
                    .validate(statement)
                    .anyResponse()
                    .healthState()
                    .filter(state::equals)
                    .isPresent();
        }
    }
}
