package org.configmgrtck.subject;

import java.util.List;

/** The role health-agent of one deployment. */
public final class HealthAgent {
    private final SubjectDeployment deployment;

    HealthAgent(SubjectDeployment deployment) {
        this.deployment = deployment;
    }

    private record Start(boolean napAgentEnabled, List<String> installedSoftwareUpdates) {}

    /** Starts the agent of a client that has not downloaded machine policy yet. */
    public void start(boolean napAgentEnabled, List<String> installedSoftwareUpdates) {
        deployment.tell(Operation.START_HEALTH_AGENT, new Start(napAgentEnabled, installedSoftwareUpdates));
    }

    /** Has the client download machine policy, and the agent do what follows from it. */
    public void runPolicyCycle() {
        deployment.tell(Operation.RUN_HEALTH_AGENT_POLICY_CYCLE);
    }

    /** Delivers the response to its last statement of health, and lets it do what it is told. */
    public void deliver(StatementOfHealthResponse response) {
        deployment.tell(Operation.DELIVER_RESPONSE, response);
    }

    /**
     * Reads a statement of health that the agent presented.
     *
     * @throws Inconclusive if it does not fit the contract
     */
    public StatementOfHealth read(String presented) {
        return deployment.read("StatementOfHealth", presented, StatementOfHealth.class);
    }
}
