package org.configmgrtck.reference.api;

import java.util.stream.Stream;
import org.configmgrtck.reference.endpoint.Problem;
import org.configmgrtck.reference.endpoint.Reply;
import org.configmgrtck.reference.endpoint.Route;

/** Calls for a role that is not claimed are answered with 501: those of the contract, and any below the role's name. */
final class UnclaimedRoutes {
    private UnclaimedRoutes() {}

    static Stream<Route> of(RoleRoutes unclaimed) {
        Stream<Route> ofContract = unclaimed.routes().stream()
                .map(route -> new Route(route.method(), route.template(), request -> refuse(unclaimed.role())));
        return Stream.concat(ofContract, belowName(unclaimed.role()));
    }

    private static Stream<Route> belowName(String role) {
        String path = "/deployments/{deployment}/" + role;
        return Stream.of("GET", "PUT", "POST", "DELETE")
                .flatMap(method -> Stream.of(path, path + "/{resource}")
                        .map(template -> new Route(method, template, request -> refuse(role))));
    }

    private static Reply refuse(String role) {
        throw Problem.notClaimed(role);
    }
}
