package org.configmgrtck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.configmgrtck.exchange.Exchange;

/**
 * Does a System Health Validator point judge, after each of several events, as the seven checks have it, whatever came
 * before? In the first moment it has just fetched the references.
 */
public final class HealthEventsCheck {
    private static final String FETCHING = "REF-FETCH-01";

    private HealthEventsCheck() {}

    /**
     * There are references that it may hold in each moment and that explain all its answers up to there (REM-6-01,
     * REF-FETCH-01).
     */
    public static Optional<Discrepancy> judged(List<HealthMoment> moments) {
        if (moments.size() < 2) {
            return Discrepancy.unless(
                    false, "events come to the System Health Validator point", "none came", List.<Exchange>of());
        }
        List<HeldReferences> seen = new ArrayList<>();
        List<HeldReferences> possible = List.of();
        for (HealthMoment moment : moments) {
            seen.add(HeldReferences.fetchedIn(moment));
            List<HeldReferences> before = possible.isEmpty() ? seen : after(possible, moment);
            possible = before.stream()
                    .filter(held -> held.discrepancy(moment).isEmpty())
                    .toList();
            if (possible.isEmpty()) {
                return Optional.of(discrepancy(before, seen, moment));
            }
        }
        return Optional.empty();
    }

    private static List<HeldReferences> after(List<HeldReferences> possible, HealthMoment moment) {
        return possible.stream()
                .flatMap(held -> held.in(moment).stream())
                .distinct()
                .toList();
    }

    /** What would be right with references that Active Directory had at another time is a matter of fetching. */
    private static Discrepancy discrepancy(
            List<HeldReferences> possible, List<HeldReferences> seen, HealthMoment moment) {
        List<Discrepancy> found = possible.stream()
                .flatMap(held -> held.discrepancy(moment).stream())
                .toList();
        String expected = found.stream().map(Discrepancy::expected).distinct().collect(Collectors.joining(", or "));
        boolean fetching =
                seen.stream().anyMatch(other -> other.discrepancy(moment).isEmpty());
        return new Discrepancy(expected, found.get(0).actual(), found.get(0).evidence())
                .blaming(fetching ? FETCHING : possible.get(0).requirement(moment))
                .after(moment.event());
    }
}
