package org.configmgrtck.health;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.check.EventName;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.subject.ShvPointSettings.DistributionPoint;
import org.configmgrtck.subject.StatementOfHealth;

/**
 * Has statements of health and changes of settings come to a System Health Validator point one after the other. After a
 * change the statement before it is presented once more, under another id.
 */
public final class StatementEvents {
    private static final String KNOWN =
            "carries the failure \"client-component\" with a known code instead of a status";
    private static final String UNKNOWN =
            "carries the failure \"client-communication\" with an unknown code instead of a status";
    private static final List<DistributionPoint> HERE = List.of(new DistributionPoint("dp1", List.of("KB1")));
    private static final List<DistributionPoint> THERE = List.of(new DistributionPoint("dp2", List.of("KB1")));

    private final Deployment deployment;
    private final Validation validation;
    private final HealthMoments moments;
    private StatementOfHealth last;
    private int failures;

    public StatementEvents(Deployment deployment, Validation validation, HealthMoments moments) {
        this.deployment = deployment;
        this.validation = validation;
        this.moments = moments;
        this.last = validation.drafted(List.of());
    }

    /** These events, in this order, after a statement that passes every check. */
    public void come(List<StatementEvent> events) {
        validation.configure(settings -> settings.withDistributionPoints(HERE));
        moments.validate("the beginning", last, true);
        int number = 0;
        for (StatementEvent event : events) {
            number++;
            event.happenTo(this);
            moments.validate(EventName.of(number, event.phrase()), last, true);
        }
    }

    /** A statement that passes every check but for what is said of it. */
    void present(String said) {
        last = validation.drafted(said.isEmpty() ? List.of() : Trait.in(said));
    }

    void presentFailure() {
        present(failures % 2 == 0 ? KNOWN : UNKNOWN);
        failures++;
    }

    void changePeriod() {
        validation.changePeriod();
    }

    void changeDate() {
        validation.configure(settings -> settings.withDateCreatedMustBeAfter(
                settings.dateCreatedMustBeAfter().isPresent()
                        ? Optional.empty()
                        : Optional.of(deployment.clock().now().plus(Duration.ofHours(1)))));
    }

    void changeEnforcement() {
        validation.configure(settings -> settings.withEnforceAndRemediate(!settings.enforceAndRemediate()));
    }

    void moveUpdate() {
        validation.configure(settings ->
                settings.withDistributionPoints(settings.distributionPoints().equals(HERE) ? THERE : HERE));
    }
}
