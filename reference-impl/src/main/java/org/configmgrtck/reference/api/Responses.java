package org.configmgrtck.reference.api;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.reference.shv.StatementOfHealthResponse;

/** Writes the responses to statements of health. */
final class Responses {
    private Responses() {}

    static Response of(StatementOfHealthResponse response) {
        return new Response(
                response.statementOfHealth(),
                response.compliant().map(compliant -> compliant ? "compliant" : "non-compliant"),
                response.error()
                        .map(failed -> new ErrorCondition(Names.of(failed.status()), Names.of(failed.category()))),
                response.remediation().instructions().stream().map(Names::of).toList(),
                response.remediation().fixedRoutes());
    }

    record Response(
            String statementOfHealth,
            Optional<String> healthState,
            Optional<ErrorCondition> error,
            List<String> instructions,
            List<String> fixedRoutes) {}

    record ErrorCondition(String status, String failureCategory) {}
}
