package org.configmgrtck.deployment;

import java.time.Duration;
import java.util.Optional;
import org.configmgrtck.deadline.Deadline;
import org.configmgrtck.deadline.Deadlines;
import org.configmgrtck.deadline.Durations;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.SubjectEndpoint;

/**
 * Keeps a subject that went away from costing each further scenario a deadline. Once several calls in a row were lost,
 * the subject is probed before each scenario, until it is back or was away for too long. Safe for use by several
 * threads.
 */
public final class Presence {
    private final SubjectEndpoint subject;
    private final Deadlines deadlines;
    private Optional<Long> lastProbe = Optional.empty();
    private Optional<Long> awaySince = Optional.empty();
    private Optional<Inconclusive> away = Optional.empty();
    private boolean gone;

    Presence(SubjectEndpoint subject, Deadlines deadlines) {
        this.subject = subject;
        this.deadlines = deadlines;
    }

    /** @throws Inconclusive if the subject no longer answers */
    public void require() {
        if (!subject.pulse().doubtful()) {
            return;
        }
        long now = System.nanoTime();
        Optional<Inconclusive> trouble = trouble(now);
        if (trouble.isPresent()) {
            String coming = gone ? ", and did not come back within " + Durations.words(absence()) : "";
            throw new Inconclusive(
                    trouble.get().reason(),
                    "not asked, since the subject no longer answers" + coming + ": "
                            + trouble.get().getMessage());
        }
    }

    /** What a probe finds that began after the caller came: those who wait for one share it. */
    private synchronized Optional<Inconclusive> trouble(long came) {
        boolean fresh = lastProbe.isPresent() && lastProbe.get() - came >= 0;
        if (!gone && !fresh) {
            lastProbe = Optional.of(System.nanoTime());
            probe(lastProbe.get());
        }
        return away;
    }

    private void probe(long now) {
        try {
            subject.probe();
            away = Optional.empty();
            awaySince = Optional.empty();
        } catch (Inconclusive e) {
            away = Optional.of(e);
            awaySince = awaySince.or(() -> Optional.of(now));
            gone = System.nanoTime() - awaySince.get() > absence().toNanos();
        }
    }

    private Duration absence() {
        return deadlines.of(Deadline.ABSENCE);
    }
}
