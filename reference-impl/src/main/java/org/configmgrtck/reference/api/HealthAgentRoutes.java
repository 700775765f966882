package org.configmgrtck.reference.api;

import java.util.List;
import org.configmgrtck.reference.endpoint.Fields;
import org.configmgrtck.reference.endpoint.Problem;
import org.configmgrtck.reference.endpoint.Reply;
import org.configmgrtck.reference.endpoint.Request;
import org.configmgrtck.reference.endpoint.Route;
import org.configmgrtck.reference.healthagent.HealthAgent;
import org.configmgrtck.reference.shv.Instruction;

/** The role health-agent. */
final class HealthAgentRoutes {
    private static final String AGENT = "/deployments/{deployment}/health-agent";

    private final DeploymentLookup lookup;

    HealthAgentRoutes(DeploymentLookup lookup) {
        this.lookup = lookup;
    }

    RoleRoutes routes() {
        return new RoleRoutes(
                "health-agent",
                List.of(
                        new Route("PUT", AGENT, this::start),
                        new Route("POST", AGENT + "/policy-cycles", this::runPolicyCycle),
                        new Route("POST", AGENT + "/responses", this::deliver)));
    }

    private Reply start(Request request) {
        HealthAgent agent = lookup.of(request).healthAgent();
        Fields body = request.body();
        if (!agent.start(body.flag("napAgentEnabled"), body.texts("installedSoftwareUpdates"))) {
            throw Problem.conflict(
                    "The deployment was created without the member enforcementServer. Create one that has it.");
        }
        return Reply.done();
    }

    private Reply runPolicyCycle(Request request) {
        return done(lookup.of(request).healthAgent().runPolicyCycle());
    }

    private Reply deliver(Request request) {
        HealthAgent agent = lookup.of(request).healthAgent();
        Fields body = request.body();
        return done(agent.deliver(Names.readAll(body, "instructions", Instruction.class), body.texts("fixedRoutes")));
    }

    private static Reply done(boolean started) {
        if (!started) {
            throw Problem.conflict("No health agent was started. Start it with PUT …/health-agent.");
        }
        return Reply.done();
    }
}
