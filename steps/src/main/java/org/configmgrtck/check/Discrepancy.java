package org.configmgrtck.check;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.fact.Finding;

/**
 * What was observed is not what was expected.
 *
 * @param evidence numbers of the exchanges that show it
 */
public record Discrepancy(String expected, String actual, List<Integer> evidence) {
    public Discrepancy {
        evidence = List.copyOf(evidence);
    }

    /** The finding against a requirement. */
    public Finding against(String requirement) {
        return new Finding(requirement, expected, actual, evidence);
    }

    /** Nothing where the condition holds, else the discrepancy. */
    static Optional<Discrepancy> unless(
            boolean holds, String expected, String actual, List<? extends Exchange> evidence) {
        return holds
                ? Optional.empty()
                : Optional.of(new Discrepancy(
                        expected,
                        actual,
                        evidence.stream().map(Exchange::number).toList()));
    }
}
