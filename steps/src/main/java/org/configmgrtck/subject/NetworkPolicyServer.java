package org.configmgrtck.subject;

/** The role network-policy-server of one deployment. */
public final class NetworkPolicyServer {
    private final SubjectDeployment deployment;

    NetworkPolicyServer(SubjectDeployment deployment) {
        this.deployment = deployment;
    }

    /** Sets the properties of the network policy server, all at once. */
    public void configure(NetworkPolicyServerSettings settings) {
        deployment.tell(Operation.CONFIGURE_NETWORK_POLICY_SERVER, settings);
    }

    /** Has it decide on the access of a client, by what a System Health Validator point passes to it. */
    public AccessDecision decide(StatementOfHealthResponse passed) {
        return deployment.read(Operation.DECIDE_ACCESS, passed, AccessDecision.class);
    }
}
