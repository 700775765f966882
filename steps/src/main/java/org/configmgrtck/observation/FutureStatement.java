package org.configmgrtck.observation;

import java.time.Instant;
import org.configmgrtck.check.OutcomeCheck;
import org.configmgrtck.subject.StatementOfHealthResponse;

/** What became of a statement of health whose date of creation lay in the future (reading soh-from-the-future). */
public final class FutureStatement {
    private FutureStatement() {}

    /**
     * In a sentence.
     *
     * @param validated the clock at the validation
     */
    public static String seen(Instant created, Instant validated, StatementOfHealthResponse response) {
        return "A statement of health created at " + created + ", and validated at " + validated + ", ended with "
                + OutcomeCheck.seen(response) + ".";
    }
}
