package org.configmgrtck.check;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.StatementOfHealthResponse;

/**
 * What one check makes of a situation, as if it were the first.
 *
 * @param requirement the requirement that has it decide, or go on, in this situation
 * @param decides does it decide, or go on to the next check?
 * @param outcome the outcome where it decides
 * @param told what the client is told where it decides
 */
public record Ruling(HealthCheck check, String requirement, boolean decides, ExpectedOutcome outcome, Told told) {
    /** Is the response what this check answers where it decides? */
    boolean answers(StatementOfHealthResponse response) {
        return discrepancy(response, List.of()).isEmpty();
    }

    /** How the response differs from what this check answers where it decides; the outcome comes first. */
    Optional<Discrepancy> discrepancy(StatementOfHealthResponse response, List<Exchange> validation) {
        return OutcomeCheck.is(outcome, response, validation).or(() -> told.discrepancy(response, validation));
    }
}
