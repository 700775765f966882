package org.configmgrtck.reference.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the route of a request, and turns every problem into a reply. */
public final class Router {
    private final List<Route> routes;

    /** A router over these routes; the first that fits answers. */
    public Router(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /** The answer. Never throws. */
    public Reply answer(Request request) {
        try {
            return dispatch(request);
        } catch (Problem problem) {
            return Reply.of(problem);
        } catch (RuntimeException unforeseen) {
            return Reply.of(Problem.internal(unforeseen));
        }
    }

    private Reply dispatch(Request request) {
        List<String> otherMethods = new ArrayList<>();
        for (Route route : routes) {
            Optional<Map<String, String>> variables = route.match(request.path());
            if (variables.isPresent()) {
                if (route.method().equals(request.method())) {
                    return route.handler().apply(request.with(variables.get()));
                }
                otherMethods.add(route.method());
            }
        }
        if (otherMethods.isEmpty()) {
            throw Problem.notFound("There is nothing at " + request.path() + ".");
        }
        throw Problem.methodNotAllowed(request.path() + " answers to " + String.join(", ", otherMethods) + ", not to "
                + request.method() + ".");
    }
}
