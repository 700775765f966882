package org.configmgrtck.deployment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.configmgrtck.exchange.Timed;
import org.configmgrtck.specification.Role;
import org.configmgrtck.verdict.Mismatch;
import org.configmgrtck.verdict.Mismatch.Kind;

/**
 * What of its declaration the subject was seen to have.
 *
 * @param missing claimed roles that it does not serve, each with what was seen, in words
 * @param unreached doubles that it needs and does not come to
 * @param fixedClock what was seen of a clock that should be settable, in words; empty if nothing speaks against it
 * @param realTime whether it goes by the real time, in part at least, whatever its clock is set to
 * @param deploymentsAtOnce how many deployments it may be given at once
 * @param mismatches all that does not fit the declaration
 * @param exchanges what was asked and answered to see that
 */
public record Served(
        Map<Role, String> missing,
        List<Unreached> unreached,
        Optional<String> fixedClock,
        boolean realTime,
        int deploymentsAtOnce,
        List<Mismatch> mismatches,
        List<Timed> exchanges) {
    public Served {
        missing = missing.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(missing));
        unreached = List.copyOf(unreached);
        mismatches = List.copyOf(mismatches);
        exchanges = List.copyOf(exchanges);
    }

    /** Everything as it is declared: nobody has looked yet. */
    static Served asDeclared(int deploymentsAtOnce) {
        return new Served(Map.of(), List.of(), Optional.empty(), false, deploymentsAtOnce, List.of(), List.of());
    }

    /**
     * The same, and a clock was seen that is declared to be settable and is not heeded.
     *
     * @param words what was seen
     * @param byRealTime whether the real time is heeded in its place
     * @param seen what was asked and answered to see it
     */
    public Served withClockUnheeded(String words, boolean byRealTime, List<Timed> seen) {
        return new Served(
                missing,
                unreached,
                fixedClock.or(() -> Optional.of(words)),
                realTime || byRealTime,
                deploymentsAtOnce,
                Stream.concat(mismatches.stream(), Stream.of(new Mismatch(Kind.OVER_CLAIMED, words)))
                        .toList(),
                Stream.concat(exchanges.stream(), seen.stream()).toList());
    }

    /** The same, and a double is not come to. */
    public Served without(Unreached peer) {
        return new Served(
                missing,
                Stream.concat(unreached.stream(), Stream.of(peer)).toList(),
                fixedClock,
                realTime,
                deploymentsAtOnce,
                mismatches,
                exchanges);
    }
}
