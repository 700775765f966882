package org.configmgrtck.reference.api;

import java.util.List;
import java.util.function.Supplier;
import org.configmgrtck.reference.deployment.Deployment;
import org.configmgrtck.reference.deployment.Deployments;
import org.configmgrtck.reference.deployment.Parts;
import org.configmgrtck.reference.endpoint.Fields;
import org.configmgrtck.reference.endpoint.Problem;
import org.configmgrtck.reference.endpoint.Reply;
import org.configmgrtck.reference.endpoint.Request;
import org.configmgrtck.reference.endpoint.Route;
import org.configmgrtck.reference.site.SettableClock;
import org.configmgrtck.reference.site.Site;

/** Deployments come and go, and their clocks are moved. */
final class DeploymentRoutes {
    private final Deployments deployments;
    private final DeploymentLookup lookup;
    private final Supplier<Parts> parts;

    DeploymentRoutes(Deployments deployments, DeploymentLookup lookup, Supplier<Parts> parts) {
        this.deployments = deployments;
        this.lookup = lookup;
        this.parts = parts;
    }

    List<Route> routes() {
        return List.of(
                new Route("POST", "/deployments", this::create),
                new Route("DELETE", "/deployments/{deployment}", this::delete),
                new Route("PUT", "/deployments/{deployment}/clock", this::setClock));
    }

    private Reply create(Request request) {
        Deployment deployment = deployment(request.body());
        return deployments
                .add(deployment)
                .map(name -> Reply.created(new CreatedDeployment(name)))
                .orElseThrow(() -> Problem.conflict(
                        "There are " + Deployments.AT_ONCE + " deployments already. Delete one that is not needed."));
    }

    private Deployment deployment(Fields body) {
        SettableClock clock = new SettableClock(Members.instant(body, "clock"));
        Site site = new Site(
                Members.siteCode(body),
                clock,
                Members.peer(body, "managementPoint"),
                Members.peer(body, "siteServer"),
                Members.directory(body, "directory"),
                body.optional("enforcementServer", Members::peer),
                body.optional("statusSink", Members::peer));
        return new Deployment(clock, site, Members.certificateStores(body.object("certificateStores")), parts.get());
    }

    private Reply delete(Request request) {
        deployments
                .remove(DeploymentLookup.name(request))
                .orElseThrow(() -> DeploymentLookup.unknown(request))
                .close();
        return Reply.done();
    }

    private Reply setClock(Request request) {
        Deployment deployment = lookup.of(request);
        deployment.setClock(Members.instant(request.body(), "now"));
        return Reply.done();
    }

    record CreatedDeployment(String deployment) {}
}
