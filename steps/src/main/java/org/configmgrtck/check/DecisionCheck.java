package org.configmgrtck.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.fact.Finding;
import org.configmgrtck.subject.StatementOfHealthResponse;

/** Is a decision the one that the seven checks give, and which requirement is not met where it is another? */
public final class DecisionCheck {
    /** The requirement that the answer of a later check is held against. */
    public static final String ORDER = "SHV-ORDER-01";

    private DecisionCheck() {}

    /**
     * Nothing where the decision is right.
     *
     * @param checks how the situation has to be judged
     * @param touched the checks that look at something that is not as in a statement of health that passes every check
     */
    public static Optional<Finding> of(
            SevenChecks checks,
            Situation situation,
            Set<HealthCheck> touched,
            StatementOfHealthResponse response,
            List<Exchange> validation) {
        List<Ruling> rulings = checks.rulings(situation);
        Ruling deciding = SevenChecks.first(rulings);
        return deciding.discrepancy(response, validation)
                .map(discrepancy -> discrepancy.against(blamed(rulings, deciding, touched, response)));
    }

    /**
     * The answer of a later check that would decide as well is a matter of the order; the answer of an earlier check is a
     * matter of that check, which should have gone on; any other is a matter of the check that decides.
     */
    private static String blamed(
            List<Ruling> rulings, Ruling deciding, Set<HealthCheck> touched, StatementOfHealthResponse response) {
        List<Ruling> others = rulings.stream()
                .filter(ruling -> touched.contains(ruling.check()) && ruling.answers(response))
                .toList();
        if (others.stream()
                .anyMatch(ruling -> ruling.decides() && ruling.check().compareTo(deciding.check()) > 0)) {
            return ORDER;
        }
        return others.stream()
                .filter(ruling -> ruling.check().compareTo(deciding.check()) < 0)
                .map(Ruling::requirement)
                .findFirst()
                .orElseGet(() -> ofDeciding(deciding, response));
    }

    private static String ofDeciding(Ruling deciding, StatementOfHealthResponse response) {
        return deciding.outcome().is(response) ? deciding.told().requirement() : deciding.requirement();
    }
}
