package org.configmgrtck.doctor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.doctor.Problem.Severity;
import org.configmgrtck.doctor.RoleTime.Sighting;
import org.configmgrtck.specification.Role;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.NotServed;
import org.configmgrtck.subject.Operation;

/** Whether a role goes by a clock that is declared to be settable, and not by the computer's. */
final class ClockUse {
    /** No certificate of the one time is valid at the other. */
    private static final Duration APART = Duration.ofDays(700);

    private static final String MEND =
            "Take the time from the deployment, in every role: from the field clock when it is" + " created, then from "
                    + Operation.SET_CLOCK + ". If that can't be, declare settableClock false.";

    private final Clock computer;

    /** @param computer shows the real time */
    ClockUse(Clock computer) {
        this.computer = computer;
    }

    /** Takes down by which other time the role goes. */
    void examine(TestBed bed, Role role, RoleTime time, Complaints complaints) {
        if (!bed.declaration().options().settableClock() || complaints.silence()) {
            return;
        }
        Instant real = computer.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant created = real.plus(APART);
        try {
            Optional<Sighting> byReal = time.of(bed, real, new Course(created, Optional.empty()));
            byReal.ifPresent(seen -> note(role, " goes by the real time, " + real, true, seen, complaints));
            if (byReal.isEmpty()) {
                time.of(bed, created, new Course(created, Optional.of(created.plus(APART))))
                        .ifPresent(seen -> note(
                                role,
                                " goes by " + created + ", when the deployment was created",
                                false,
                                seen,
                                complaints));
            }
        } catch (Inconclusive e) {
            // The same calls were answered before; a run finds out whether it was more than chance.
            complaints.heard(e);
        }
    }

    private static void note(Role role, String time, boolean isReal, Sighting seen, Complaints complaints) {
        String found = "the " + role.label() + time + ": " + seen.words();
        String words = NotServed.time(found);
        complaints.noteCause(new Problem(
                Severity.SERIOUS,
                isReal ? Operation.CREATE_DEPLOYMENT + ", field clock" : Operation.SET_CLOCK + ", field now",
                found,
                MEND,
                served -> served.withClockUnheeded(words, isReal, seen.exchanges())));
    }
}
