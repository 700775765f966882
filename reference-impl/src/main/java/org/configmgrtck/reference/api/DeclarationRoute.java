package org.configmgrtck.reference.api;

import java.util.List;
import org.configmgrtck.reference.deployment.Deployments;
import org.configmgrtck.reference.endpoint.Reply;
import org.configmgrtck.reference.endpoint.Route;
import org.configmgrtck.reference.shv.FailureCode;

/** Says what this implementation is. */
final class DeclarationRoute {
    private DeclarationRoute() {}

    static Route of(List<String> roles) {
        Declaration declaration = new Declaration(
                "1.0",
                new Implementation("configmgr-reference", "0.1.0"),
                roles,
                new Options(true, Deployments.AT_ONCE),
                FailureCode.KNOWN.stream().map(FailureCode::toString).toList());
        return new Route("GET", "/declaration", request -> Reply.ok(declaration));
    }

    record Declaration(
            String contract,
            Implementation implementation,
            List<String> roles,
            Options options,
            List<String> knownFailureCodes) {}

    record Implementation(String name, String version) {}

    record Options(boolean settableClock, int deploymentsAtOnce) {}
}
