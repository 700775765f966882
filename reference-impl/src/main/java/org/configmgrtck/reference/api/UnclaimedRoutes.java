package org.configmgrtck.reference.api;

import java.util.List;
import java.util.stream.Stream;
import org.configmgrtck.reference.endpoint.Problem;
import org.configmgrtck.reference.endpoint.Route;

/** Calls for roles that are not claimed are answered with 501. Each has its paths below its own name. */
final class UnclaimedRoutes {
    private UnclaimedRoutes() {}

    static List<Route> of(List<String> roles) {
        return roles.stream().flatMap(UnclaimedRoutes::routes).toList();
    }

    private static Stream<Route> routes(String role) {
        String path = "/deployments/{deployment}/" + role;
        return Stream.of("GET", "PUT", "POST", "DELETE")
                .flatMap(method -> Stream.of(path, path + "/{resource}")
                        .map(template -> new Route(method, template, request -> {
                            throw Problem.notClaimed(role);
                        })));
    }
}
