package org.configmgrtck.deployment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.exchange.Timed;
import org.configmgrtck.specification.Role;
import org.configmgrtck.verdict.Mismatch;

/**
 * What of its declaration the subject was seen to have.
 *
 * @param missing claimed roles that it does not serve, each with what was seen, in words
 * @param fixedClock what was seen of a clock that should be settable, in words; empty if nothing speaks against it
 * @param deploymentsAtOnce how many deployments it may be given at once
 * @param mismatches all that does not fit the declaration
 * @param exchanges what was asked and answered to see that
 */
public record Served(
        Map<Role, String> missing,
        Optional<String> fixedClock,
        int deploymentsAtOnce,
        List<Mismatch> mismatches,
        List<Timed> exchanges) {
    public Served {
        missing = missing.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(missing));
        mismatches = List.copyOf(mismatches);
        exchanges = List.copyOf(exchanges);
    }

    /** Everything as it is declared: nobody has looked yet. */
    static Served asDeclared(int deploymentsAtOnce) {
        return new Served(Map.of(), Optional.empty(), deploymentsAtOnce, List.of(), List.of());
    }
}
