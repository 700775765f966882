package org.configmgrtck.reference.api;

import java.util.List;
import org.configmgrtck.reference.endpoint.Fields;
import org.configmgrtck.reference.endpoint.Problem;
import org.configmgrtck.reference.shv.FailureCategory;
import org.configmgrtck.reference.shv.FailureCode;
import org.configmgrtck.reference.shv.StatementOfHealth;
import org.configmgrtck.reference.shv.StatementOfHealth.ClientFailure;

/** Reads statements of health. */
final class Statements {
    private Statements() {}

    static StatementOfHealth read(Fields body) {
        StatementOfHealth statement = new StatementOfHealth(
                body.text("id"),
                Members.siteCode(body),
                body.flag("machinePolicyDownloaded"),
                body.flag("napAgentEnabled"),
                Members.instant(body, "createdAt"),
                body.optional("policiesTimestamp", Members::instant),
                body.optional("complianceStatus", Statements::compliant),
                body.optional("failure", (fields, name) -> failure(fields.object(name))),
                body.texts("missingSoftwareUpdates"));
        if (statement.machinePolicyDownloaded() && statement.policiesTimestamp().isEmpty()) {
            throw Problem.badRequest(
                    "The member policiesTimestamp is missing. Only a client that has not downloaded machine policy has none.");
        }
        return statement;
    }

    private static boolean compliant(Fields fields, String name) {
        return fields.oneOf(name, List.of("compliant", "non-compliant")).equals("compliant");
    }

    private static ClientFailure failure(Fields failure) {
        FailureCategory category =
                switch (failure.oneOf("category", List.of("client-component", "client-communication"))) {
                    case "client-component" -> FailureCategory.CLIENT_COMPONENT;
                    default -> FailureCategory.CLIENT_COMMUNICATION;
                };
        return new ClientFailure(category, failure.made("code", FailureCode::parse));
    }
}
