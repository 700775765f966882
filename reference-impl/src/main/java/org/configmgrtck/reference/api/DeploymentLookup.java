package org.configmgrtck.reference.api;

import org.configmgrtck.reference.deployment.Deployment;
import org.configmgrtck.reference.deployment.Deployments;
import org.configmgrtck.reference.endpoint.Problem;
import org.configmgrtck.reference.endpoint.Request;

/** Finds the deployment that a request names. */
record DeploymentLookup(Deployments deployments) {
    Deployment of(Request request) {
        return deployments.find(name(request)).orElseThrow(() -> unknown(request));
    }

    static String name(Request request) {
        return request.variable("deployment");
    }

    static Problem unknown(Request request) {
        return Problem.notFound("There is no deployment \"" + name(request) + "\". Create one with POST /deployments.");
    }
}
