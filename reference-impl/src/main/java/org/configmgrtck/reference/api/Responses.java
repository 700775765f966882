package org.configmgrtck.reference.api;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.reference.shv.HealthFinding;
import org.configmgrtck.reference.shv.StatementOfHealthResponse;

/** Writes the responses to statements of health. */
final class Responses {
    private Responses() {}

    static Response of(StatementOfHealthResponse response) {
        return new Response(
                response.statementOfHealth(),
                healthState(response.finding()),
                error(response.finding()),
                response.remediation().instructions().stream().map(Names::of).toList(),
                response.remediation().fixedRoutes());
    }

    private static Optional<String> healthState(HealthFinding finding) {
        if (finding instanceof HealthFinding.Compliant) {
            return Optional.of("compliant");
        }
        return finding instanceof HealthFinding.NonCompliant ? Optional.of("non-compliant") : Optional.empty();
    }

    private static Optional<ErrorCondition> error(HealthFinding finding) {
        return finding instanceof HealthFinding.Failed failed
                ? Optional.of(new ErrorCondition(Names.of(failed.status()), Names.of(failed.category())))
                : Optional.empty();
    }

    record Response(
            String statementOfHealth,
            Optional<String> healthState,
            Optional<ErrorCondition> error,
            List<String> instructions,
            List<String> fixedRoutes) {}

    record ErrorCondition(String status, String failureCategory) {}
}
