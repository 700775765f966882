package org.configmgrtck.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.exchange.Timed;

/**
 * By which time a role goes. Nothing is concluded from an answer that is wrong by the deployment's clock: an
 * implementation that does not conform may give it. What counts is an answer that turns with another time, or has it.
 */
interface RoleTime {
    /** How far apart two times are at least that are told from each other: more than any time zone, or a clock that is off. */
    Duration MARGIN = Duration.ofHours(50);

    /**
     * Looks whether the role goes by a time that its deployment's clock does not show.
     *
     * @return what shows that it does; empty where nothing does
     * @throws org.configmgrtck.subject.Inconclusive if it does not answer as the contract has it
     */
    Optional<Sighting> of(TestBed bed, Instant suspected, Course course);

    /**
     * What shows it.
     *
     * @param words what was asked and answered
     * @param exchanges the same, as it stands in the journal
     */
    record Sighting(String words, List<Timed> exchanges) {
        public Sighting {
            exchanges = List.copyOf(exchanges);
        }
    }

    /** Whether a time stamp was taken from this time. */
    static boolean isAbout(Instant stamp, Instant suspected) {
        return Duration.between(stamp, suspected).abs().compareTo(MARGIN) < 0;
    }
}
