package org.configmgrtck.doctor;

import java.time.Duration;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.subject.Declaration;
import org.configmgrtck.subject.Operation;

/** A clock that is declared to be settable can be set. What the target makes of the time is judged, not examined. */
final class ClockCheckup implements Checkup {
    private static final Duration STEP = Duration.ofHours(1);

    @Override
    public String title() {
        return "The clock can be set, as declared";
    }

    @Override
    public boolean concerns(Declaration declaration) {
        return declaration.options().settableClock();
    }

    @Override
    public void examine(TestBed bed, Complaints complaints) {
        Visit.at(
                bed,
                deployment -> complaints
                        .answerOf(Operation.CREATE_DEPLOYMENT, () -> deployment.create(DeploymentCheckup.NO_STORES))
                        .ifPresent(created ->
                                complaints.asking(Operation.SET_CLOCK, () -> deployment.advanceClock(STEP))));
    }
}
