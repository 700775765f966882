package org.configmgrtck.check;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.fact.Finding;

/**
 * What was observed is not what was expected.
 *
 * @param evidence numbers of the exchanges that show it
 * @param blamed the requirement that is not met, where it need not be the one that the scenario asks; else empty
 */
public record Discrepancy(String expected, String actual, List<Integer> evidence, Optional<String> blamed) {
    public Discrepancy {
        evidence = List.copyOf(evidence);
    }

    /** Of the requirement that the scenario asks. */
    public Discrepancy(String expected, String actual, List<Integer> evidence) {
        this(expected, actual, evidence, Optional.empty());
    }

    /** The finding against the requirement that the scenario asks, or against the one that is blamed. */
    public Finding against(String asked) {
        return new Finding(blamed.orElse(asked), expected, actual, evidence);
    }

    /** The same, seen after this event. */
    Discrepancy after(String event) {
        return new Discrepancy(expected, "after " + event + ": " + actual, evidence, blamed);
    }

    /** The same against another requirement than the one that the scenario asks. */
    Discrepancy blaming(String requirement) {
        return new Discrepancy(expected, actual, evidence, Optional.of(requirement));
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
