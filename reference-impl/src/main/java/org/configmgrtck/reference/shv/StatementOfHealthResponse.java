package org.configmgrtck.reference.shv;

/**
 * What is passed to the network policy server (SHV-OUT-02).
 *
 * @param statementOfHealth id of the statement of health that this answers
 * @param finding how it ended
 * @param remediation what the client is told
 */
public record StatementOfHealthResponse(String statementOfHealth, HealthFinding finding, Remediation remediation) {}
