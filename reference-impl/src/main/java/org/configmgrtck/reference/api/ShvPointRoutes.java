package org.configmgrtck.reference.api;

import java.time.Duration;
import java.util.List;
import org.configmgrtck.reference.endpoint.Fields;
import org.configmgrtck.reference.endpoint.Problem;
import org.configmgrtck.reference.endpoint.Reply;
import org.configmgrtck.reference.endpoint.Request;
import org.configmgrtck.reference.endpoint.Route;
import org.configmgrtck.reference.shv.ShvPoint;
import org.configmgrtck.reference.shv.ShvSettings;
import org.configmgrtck.reference.shv.ShvSettings.DistributionPoint;
import org.configmgrtck.reference.shv.StatementOfHealth;

/** The role shv-point. */
final class ShvPointRoutes {
    private static final String SHV_POINT = "/deployments/{deployment}/shv-point";

    private final DeploymentLookup lookup;

    ShvPointRoutes(DeploymentLookup lookup) {
        this.lookup = lookup;
    }

    RoleRoutes routes() {
        return new RoleRoutes(
                "shv-point",
                List.of(
                        new Route("PUT", SHV_POINT + "/settings", this::configure),
                        new Route("POST", SHV_POINT + "/statements-of-health", this::submit)));
    }

    private Reply configure(Request request) {
        ShvPoint shvPoint = lookup.of(request).shvPoint();
        shvPoint.configure(settings(request.body()));
        return Reply.done();
    }

    private static ShvSettings settings(Fields body) {
        return new ShvSettings(
                Duration.ofMinutes(body.positive("queryIntervalMinutes")),
                Duration.ofHours(body.positive("validityPeriodHours")),
                body.optional("dateCreatedMustBeAfter", Members::instant),
                body.flag("enforceAndRemediate"),
                body.objects("distributionPoints").stream()
                        .map(point -> new DistributionPoint(point.text("address"), point.texts("softwareUpdates")))
                        .toList(),
                body.optional("designatedDirectory", Members::directory));
    }

    private Reply submit(Request request) {
        ShvPoint shvPoint = lookup.of(request).shvPoint();
        StatementOfHealth statement = Statements.read(request.body());
        return shvPoint.validate(statement)
                .map(response -> Reply.ok(Responses.of(response)))
                .orElseThrow(() -> Problem.conflict("The System Health Validator point has no settings yet."
                        + " Set them with PUT …/shv-point/settings."));
    }
}
