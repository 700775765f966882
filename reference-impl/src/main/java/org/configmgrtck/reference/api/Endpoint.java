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
    private static final List<String> ALL_ROLES =
            List.of("site-server", "policy-client", "shv-point", "health-agent", "network-policy-server");

    private Endpoint() {}

    /**
     * Answers for these deployments.
     *
     * @param parts makes the parts of each new deployment
     */
    public static Router router(Deployments deployments, Supplier<Parts> parts) {
        DeploymentLookup lookup = new DeploymentLookup(deployments);
        List<RoleRoutes> roles = List.of(new PolicyClientRoutes(lookup).routes(), new ShvPointRoutes(lookup).routes());
        List<String> claimed = roles.stream().map(RoleRoutes::role).toList();
        List<String> unclaimed =
                ALL_ROLES.stream().filter(role -> !claimed.contains(role)).toList();
        Stream<Route> routes = Stream.of(
                        Stream.of(DeclarationRoute.of(claimed)),
                        new DeploymentRoutes(deployments, lookup, parts).routes().stream(),
                        roles.stream().flatMap(role -> role.routes().stream()),
                        UnclaimedRoutes.of(unclaimed).stream())
                .flatMap(group -> group);
        return new Router(routes.toList());
    }
}
