package org.configmgrtck.reference.api;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.configmgrtck.reference.deployment.Deployments;
import org.configmgrtck.reference.deployment.Parts;
import org.configmgrtck.reference.endpoint.Route;
import org.configmgrtck.reference.endpoint.Router;

/** The whole contract, over one set of deployments. */
public final class Endpoint {
    private Endpoint() {}

    /**
     * Answers for these deployments.
     *
     * @param parts makes the parts of each new deployment
     * @param declared which of {@link Roles#ALL} are declared; calls for another role are answered with 501
     */
    public static Router router(Deployments deployments, Supplier<Parts> parts, List<String> declared) {
        DeploymentLookup lookup = new DeploymentLookup(deployments);
        List<RoleRoutes> roles = List.of(
                new PolicyClientRoutes(lookup).routes(),
                new ShvPointRoutes(lookup).routes(),
                new NetworkPolicyServerRoutes(lookup).routes(),
                new HealthAgentRoutes(lookup).routes(),
                new SiteServerRoutes(lookup).routes());
        Stream<Route> routes = Stream.of(
                        Stream.of(DeclarationRoute.of(declared)),
                        new DeploymentRoutes(deployments, lookup, parts).routes().stream(),
                        roles.stream()
                                .flatMap(role -> declared.contains(role.role())
                                        ? role.routes().stream()
                                        : UnclaimedRoutes.of(role)))
                .flatMap(group -> group);
        return new Router(routes.toList());
    }
}
