package org.configmgrtck.reference.shv;

import java.util.Optional;
import org.configmgrtck.reference.shv.HealthFinding.Compliant;
import org.configmgrtck.reference.shv.HealthFinding.Failed;

/**
 * What is passed to the network policy server (SHV-OUT-02).
 *
 * @param statementOfHealth id of the statement of health that this answers
 * @param compliant the client's health state; empty where it ended in an error
 * @param error the error; empty where there is a health state
 * @param remediation what the client is told
 */
public record StatementOfHealthResponse(
        String statementOfHealth, Optional<Boolean> compliant, Optional<Failed> error, Remediation remediation) {
    /** The response to one that has ended so: with one outcome (SHV-OUT-01). */
    static StatementOfHealthResponse of(StatementOfHealth statement, HealthFinding finding, Remediation remediation) {
        return finding instanceof Failed failed
                ? new StatementOfHealthResponse(statement.id(), Optional.empty(), Optional.of(failed), remediation)
                : new StatementOfHealthResponse(
                        statement.id(), Optional.of(finding instanceof Compliant), Optional.empty(), remediation);
    }
}
