package org.configmgrtck.reference.api;

import java.util.List;
import org.configmgrtck.reference.endpoint.Route;

/**
 * What is answered for one role. To add a role: write its routes, and name them in {@link Endpoint}.
 *
 * @param role the role's name in the contract
 * @param routes its routes
 */
record RoleRoutes(String role, List<Route> routes) {
    RoleRoutes {
        routes = List.copyOf(routes);
    }
}
