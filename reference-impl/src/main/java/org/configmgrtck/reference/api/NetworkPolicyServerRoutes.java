package org.configmgrtck.reference.api;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.reference.endpoint.Fields;
import org.configmgrtck.reference.endpoint.Problem;
import org.configmgrtck.reference.endpoint.Reply;
import org.configmgrtck.reference.endpoint.Request;
import org.configmgrtck.reference.endpoint.Route;
import org.configmgrtck.reference.networkpolicy.Access;
import org.configmgrtck.reference.networkpolicy.AccessDecision;
import org.configmgrtck.reference.networkpolicy.Grant;
import org.configmgrtck.reference.networkpolicy.HealthState;
import org.configmgrtck.reference.networkpolicy.NetworkPolicySettings;
import org.configmgrtck.reference.networkpolicy.ReportedHealth;
import org.configmgrtck.reference.shv.FailureCategory;
import org.configmgrtck.reference.shv.HealthFinding;

/** The role network-policy-server. */
final class NetworkPolicyServerRoutes {
    private static final String SERVER = "/deployments/{deployment}/network-policy-server";

    private final DeploymentLookup lookup;

    NetworkPolicyServerRoutes(DeploymentLookup lookup) {
        this.lookup = lookup;
    }

    RoleRoutes routes() {
        return new RoleRoutes(
                "network-policy-server",
                List.of(
                        new Route("PUT", SERVER + "/settings", this::configure),
                        new Route("POST", SERVER + "/access-decisions", this::decide)));
    }

    private Reply configure(Request request) {
        var server = lookup.of(request).networkPolicyServer();
        Fields body = request.body();
        server.configure(new NetworkPolicySettings(
                categories(body.object("categories")), nonCompliantAccess(body), body.flag("remediate")));
        return Reply.done();
    }

    private static Map<FailureCategory, HealthState> categories(Fields fields) {
        Map<FailureCategory, HealthState> categories = new EnumMap<>(FailureCategory.class);
        for (FailureCategory category : FailureCategory.values()) {
            fields.optional(Names.of(category), (from, name) -> Names.read(from, name, HealthState.class))
                    .ifPresent(state -> categories.put(category, state));
        }
        return categories;
    }

    private static Grant nonCompliantAccess(Fields body) {
        Access access = Names.read(body, "nonCompliantAccess", Access.class);
        return access == Access.FULL_FOR_LIMITED_TIME
                ? new Grant(access, Optional.of(Members.instant(body, "limitedUntil")))
                : new Grant(access, Optional.empty());
    }

    private Reply decide(Request request) {
        var server = lookup.of(request).networkPolicyServer();
        return server.decide(health(request.body()))
                .map(decision -> Reply.ok(Decision.of(decision)))
                .orElseThrow(() -> Problem.conflict("The network policy server has no settings yet."
                        + " Set them with PUT …/network-policy-server/settings."));
    }

    private static ReportedHealth health(Fields body) {
        if (body.has("healthState") == body.has("error")) {
            throw Problem.badRequest("Exactly one of the members healthState and error should be there.");
        }
        return body.has("healthState")
                ? new ReportedHealth.Known(Names.read(body, "healthState", HealthState.class))
                : failed(body.object("error"));
    }

    private static ReportedHealth failed(Fields error) {
        return new ReportedHealth.Failed(
                Names.read(error, "status", HealthFinding.Status.class),
                Names.read(error, "failureCategory", FailureCategory.class));
    }

    record Decision(String healthState, String access, Optional<String> limitedUntil, boolean remediate) {
        static Decision of(AccessDecision decision) {
            Grant grant = decision.grant();
            return new Decision(
                    Names.of(decision.healthState()),
                    Names.of(grant.access()),
                    grant.limitedUntil().map(Instant::toString),
                    decision.remediate());
        }
    }
}
