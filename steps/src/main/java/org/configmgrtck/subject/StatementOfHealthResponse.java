package org.configmgrtck.subject;

import java.util.List;
import java.util.Optional;

/**
 * What the System Health Validator point passes to the network policy server.
 *
 * @param statementOfHealth id of the statement of health that this answers
 * @param instructions what the client is told to do, in this order
 * @param fixedRoutes addresses of distribution points that the client may reach
 */
public record StatementOfHealthResponse(
        String statementOfHealth,
        Optional<HealthState> healthState,
        Optional<Failed> error,
        List<String> instructions,
        List<String> fixedRoutes) {
    public StatementOfHealthResponse {
        instructions = List.copyOf(instructions);
        fixedRoutes = List.copyOf(fixedRoutes);
    }

    /** The same, but for what the client is told. */
    public StatementOfHealthResponse telling(List<String> others, List<String> routes) {
        return new StatementOfHealthResponse(statementOfHealth, healthState, error, others, routes);
    }

    /** An error in place of a health state. */
    public record Failed(String status, String failureCategory) {}
}
