package org.configmgrtck.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.configmgrtck.check.EventName;
import org.configmgrtck.deployment.Deployment;

/**
 * Has events come to the health state references one after the other, half an hour apart. After each of them three clients
 * present a statement of health: two of the site whose reference changes most, of which one has the policies of its present
 * reference, and the other those of the reference before, if these are older; and one of a second site, in the same way.
 */
public final class ReferenceEvents {
    private static final Duration PAUSE = Duration.ofMinutes(30);

    private final Deployment deployment;
    private final References references;
    private final Validation validation;
    private final HealthMoments moments;
    private final String own;
    private final String second;
    private Instant present;
    private Instant before;
    private Instant beforeAtSecond;
    private Duration pause = PAUSE;
    private boolean reachable = true;

    public ReferenceEvents(Deployment deployment, References references, Validation validation, HealthMoments moments) {
        this.deployment = deployment;
        this.references = references;
        this.validation = validation;
        this.moments = moments;
        this.own = deployment.siteCode();
        this.second = ClientSite.SECOND.siteCode(deployment.siteCodes());
        this.present = references.timestamp(own);
        this.before = present;
        this.beforeAtSecond = present;
    }

    /** These events, in this order. */
    public void come(List<ReferenceEvent> events) {
        presentStatements("the beginning");
        int number = 0;
        for (ReferenceEvent event : events) {
            number++;
            pause = PAUSE;
            event.happenTo(this);
            deployment.advanceClock(pause);
            presentStatements(EventName.of(number, event.phrase()));
            recover();
        }
    }

    void publishLater(Duration later) {
        before = present;
        present = present.plus(later);
        references.publish(own, present);
    }

    void withdraw() {
        references.withdraw(own);
    }

    void publishSecond() {
        beforeAtSecond = references.timestamp(second);
        references.renew(second, Duration.ofHours(1));
    }

    void goDown() {
        deployment.directory().goDown();
        reachable = false;
    }

    void changePeriod() {
        validation.changePeriod();
    }

    void changeInterval() {
        validation.configure(
                settings -> settings.withQueryIntervalMinutes(settings.queryIntervalMinutes() == 70 ? 100 : 70));
    }

    void passDay() {
        pause = Duration.ofDays(1);
    }

    private void recover() {
        deployment.directory().comeUp();
        reachable = true;
    }

    private void presentStatements(String event) {
        present(event, own, before.isBefore(present) ? before : present);
        present(event, own, present);
        present(event, second, beforeAtSecond);
    }

    private void present(String event, String site, Instant policies) {
        moments.validate(
                event,
                new Draft(
                                deployment.names().guid(event),
                                site,
                                deployment.clock().now(),
                                policies)
                        .finished(),
                reachable);
    }
}
