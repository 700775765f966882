package org.configmgrtck.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Health state references that a System Health Validator point may hold, by the documents and the contract alone.
 *
 * @param timestamps the time stamps of the references, by the code of their site
 * @param lost whether a fetch has failed since: what becomes of the references then is open
 * @param fetched when they were fetched, or when a fetch failed last
 * @param shortest the shortest query interval since; whether a change of it bears on the present one is open
 * @param longest the longest query interval since
 */
record HeldReferences(
        Map<String, Instant> timestamps, boolean lost, Instant fetched, Duration shortest, Duration longest) {
    private static final SevenChecks CHECKS = SevenChecks.underAnyReading();

    HeldReferences {
        timestamps = Map.copyOf(timestamps);
    }

    /** What was fetched in this moment. */
    static HeldReferences fetchedIn(HealthMoment moment) {
        Situation situation = moment.situation();
        return new HeldReferences(situation.references(), false, situation.now(), interval(moment), interval(moment));
    }

    /**
     * What may be held in the next moment. At the end of the query interval the references are due (REF-FETCH-01); whether
     * they are fetched with new settings as well, and when a fetch is tried again that has failed, is open.
     */
    List<HeldReferences> in(HealthMoment moment) {
        HeldReferences kept = moment.configured() ? under(interval(moment)) : this;
        Instant now = moment.situation().now();
        boolean due = !now.isBefore(kept.fetched.plus(kept.shortest));
        if (!due && !moment.configured() && !lost) {
            return List.of(kept);
        }
        HeldReferences other = moment.reachable() ? kept.renewedIn(moment) : kept.lostAt(now);
        boolean overdue = !now.isBefore(kept.fetched.plus(kept.longest));
        return overdue ? List.of(other) : List.of(kept, other);
    }

    /** How the answer of the moment differs from what it has to be with these references; empty where it does not. */
    Optional<Discrepancy> discrepancy(HealthMoment moment) {
        Ruling ruling = ruling(moment);
        if (!lost) {
            return ruling.discrepancy(moment.response(), moment.exchanges());
        }
        // That there is nothing to fetch makes nobody compliant.
        return ruling.outcome() == ExpectedOutcome.COMPLIANT
                ? Optional.empty()
                : OutcomeCheck.notCompliant(moment.response(), moment.exchanges());
    }

    /** The requirement that is not met where the answer differs. */
    String requirement(HealthMoment moment) {
        Ruling ruling = ruling(moment);
        return ruling.outcome().is(moment.response()) ? ruling.told().requirement() : ruling.requirement();
    }

    private Ruling ruling(HealthMoment moment) {
        return CHECKS.decision(moment.situation().holding(timestamps));
    }

    private HeldReferences under(Duration interval) {
        return new HeldReferences(
                timestamps,
                lost,
                fetched,
                interval.compareTo(shortest) < 0 ? interval : shortest,
                interval.compareTo(longest) > 0 ? interval : longest);
    }

    /** A fetch that falls together with a change of the interval may have come before it. */
    private HeldReferences renewedIn(HealthMoment moment) {
        HeldReferences fetched = fetchedIn(moment);
        return moment.configured()
                ? new HeldReferences(fetched.timestamps, false, fetched.fetched, shortest, longest)
                : fetched;
    }

    private HeldReferences lostAt(Instant now) {
        return new HeldReferences(timestamps, true, now, shortest, longest);
    }

    private static Duration interval(HealthMoment moment) {
        return Duration.ofMinutes(moment.situation().settings().queryIntervalMinutes());
    }
}
