package org.configmgrtck.reference.shv;

/** What is passed to the network policy server about a statement of health? */
@FunctionalInterface
public interface Responding {
    /** Decides. */
    StatementOfHealthResponse to(StatementOfHealth statement, HealthFinding finding, Remediation remediation);

    /** What became of that very statement (SHV-OUT-01, SHV-OUT-02). */
    static Responding withOutcome() {
        return StatementOfHealthResponse::of;
    }
}
