package org.configmgrtck.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.fact.Finding;

/**
 * Did the subject ask the doubles for anything that the contract does not describe for its role? This looks at a scenario
 * as a whole, besides what its steps check.
 */
public final class UnforeseenCheck {
    /** Whoever asks a thousand times is told of so many. */
    private static final int MOST_NAMED = 5;

    private UnforeseenCheck() {}

    /**
     * Everything was foreseen.
     *
     * @param exchanges all of the scenario
     * @param requirement the one that the scenario asks: the finding is against it, unless another requirement forbids that
     *     very exchange
     */
    public static Optional<Finding> nothingUnforeseen(List<Exchange> exchanges, Foreseen foreseen, String requirement) {
        List<Exchange> unforeseen =
                exchanges.stream().filter(exchange -> !foreseen.holds(exchange)).toList();
        Optional<Finding> forbidden = Arrays.stream(Forbidden.values())
                .map(one -> finding(
                        one.requirement(),
                        one.expected(),
                        unforeseen.stream()
                                .filter(exchange -> one.covers(exchange, foreseen))
                                .toList()))
                .flatMap(Optional::stream)
                .findFirst();
        return forbidden.or(() -> finding(
                requirement,
                "nothing is asked for but what the endpoint contract describes for the role " + foreseen.roles(),
                unforeseen));
    }

    private static Optional<Finding> finding(String requirement, String expected, List<Exchange> unforeseen) {
        if (unforeseen.isEmpty()) {
            return Optional.empty();
        }
        List<Exchange> named = unforeseen.stream().limit(MOST_NAMED).toList();
        int more = unforeseen.size() - named.size();
        String seen = named.stream().map(AskedFor::line).collect(Collectors.joining("; "));
        return Optional.of(new Finding(
                requirement,
                expected,
                more == 0 ? seen : seen + "; and " + more + " more",
                named.stream().map(Exchange::number).toList()));
    }
}
