package org.configmgrtck.subject;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.exchange.Journal;

/** One deployment on the subject's side. */
public final class SubjectDeployment implements AutoCloseable {
    private final SubjectEndpoint endpoint;
    private final String id;
    private final Journal journal;

    private SubjectDeployment(SubjectEndpoint endpoint, String id, Journal journal) {
        this.endpoint = endpoint;
        this.id = id;
        this.journal = journal;
    }

    private record Created(String deployment) {}

    /** Has the subject create a deployment. */
    public static SubjectDeployment create(SubjectEndpoint endpoint, DeploymentPlan plan, Journal journal) {
        Created created = endpoint.read(Operation.CREATE_DEPLOYMENT, "", Optional.of(plan), Created.class, journal);
        return new SubjectDeployment(endpoint, created.deployment(), journal);
    }

    /** The name that the subject gave it. */
    public String name() {
        return id;
    }

    /** Moves the deployment's clock. */
    public void setClock(Instant now) {
        tell(Operation.SET_CLOCK, Map.of("now", now));
    }

    /** The role policy-client. */
    public PolicyClient policyClient() {
        return new PolicyClient(this);
    }

    /** The role shv-point. */
    public ShvPoint shvPoint() {
        return new ShvPoint(this);
    }

    /** The role network-policy-server. */
    public NetworkPolicyServer networkPolicyServer() {
        return new NetworkPolicyServer(this);
    }

    /** The role health-agent. */
    public HealthAgent healthAgent() {
        return new HealthAgent(this);
    }

    /** The role site-server. */
    public SiteServer siteServer() {
        return new SiteServer(this);
    }

    @Override
    public void close() {
        tell(Operation.DELETE_DEPLOYMENT);
    }

    void tell(Operation operation) {
        endpoint.tell(operation, id, Optional.empty(), journal);
    }

    void tell(Operation operation, Object body) {
        endpoint.tell(operation, id, Optional.of(body), journal);
    }

    <T> T read(String schema, String text, Class<T> type) {
        return endpoint.read(schema, text, type);
    }

    <T> T read(Operation operation, Class<T> type) {
        return endpoint.read(operation, id, Optional.empty(), type, journal);
    }

    <T> T read(Operation operation, Object body, Class<T> type) {
        return endpoint.read(operation, id, Optional.of(body), type, journal);
    }
}
