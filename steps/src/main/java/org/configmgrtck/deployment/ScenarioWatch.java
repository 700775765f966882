package org.configmgrtck.deployment;

import java.util.Optional;
import org.configmgrtck.deadline.Deadline;
import org.configmgrtck.deadline.Durations;
import org.configmgrtck.deadline.Overrun;
import org.configmgrtck.deadline.Watch;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.subject.Inconclusive;

/** The time that the running scenario has. */
public final class ScenarioWatch {
    private final TestBed bed;
    private Optional<Watch> watch = Optional.empty();

    public ScenarioWatch(TestBed bed) {
        this.bed = bed;
    }

    /**
     * Begins to measure.
     *
     * @param scenario id of the scenario
     * @throws Inconclusive if the run has no time left for it, or the subject is not there to be asked
     */
    public void begin(String scenario) {
        if (bed.watchdog().runIsOver()) {
            throw new Inconclusive(
                    ReasonCode.OUT_OF_TIME,
                    "not asked, since the run's deadline of "
                            + Durations.words(bed.deadlines().of(Deadline.RUN)) + " had passed");
        }
        watch = Optional.of(bed.watchdog().begin(scenario));
        bed.presence().require();
    }

    /** Ends what is measured. What follows is cleaning up. */
    public void stop() {
        watch.ifPresent(Watch::stop);
    }

    /** What the scenario took too long for; empty where it did not. */
    public Optional<Overrun> overrun() {
        return watch.flatMap(Watch::overrun);
    }

    /** The scenario has come to its end. */
    public void end() {
        watch.ifPresent(Watch::end);
    }
}
