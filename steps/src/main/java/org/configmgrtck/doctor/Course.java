package org.configmgrtck.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.subject.CertificateStores;

/**
 * How the clock of a deployment goes until it is looked at.
 *
 * @param created what it shows when the deployment is created
 * @param moved where it is moved to then; empty if it is left alone
 */
record Course(Instant created, Optional<Instant> moved) {
    /** What the clock shows in the end. */
    Instant now() {
        return moved.orElse(created);
    }

    /** Has the subject create its side of the deployment, and takes the clock to where it is looked at. */
    void begin(Deployment deployment, CertificateStores stores) {
        deployment.beginAt(created);
        deployment.create(stores);
        moved.ifPresent(instant -> deployment.advanceClock(Duration.between(created, instant)));
    }
}
