package org.configmgrtck.access;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.AccessDecision;
import org.configmgrtck.subject.CertificateStores;
import org.configmgrtck.subject.FailureCategory;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.NetworkPolicyServer;
import org.configmgrtck.subject.NetworkPolicyServerSettings;
import org.configmgrtck.subject.StatementOfHealthResponse;

/** A client at the door of the network: the network policy server is configured, decides, and is watched. */
public final class Admission {
    private final Deployment deployment;
    private NetworkPolicyServerSettings settings = NetworkPolicyServerSettings.initial();
    private Optional<NetworkPolicyServerSettings> inForce = Optional.empty();
    private Optional<StatementOfHealthResponse> client = Optional.empty();
    private Optional<Answer> answer = Optional.empty();
    private int clients;

    public Admission(Deployment deployment) {
        this.deployment = deployment;
    }

    /** A decision, by which settings it was made, and what was exchanged for it. */
    public record Answer(NetworkPolicyServerSettings settings, AccessDecision decision, List<Exchange> exchanges) {}

    /** Changes settings; they come into force before the next decision. */
    public void configure(UnaryOperator<NetworkPolicyServerSettings> change) {
        settings = change.apply(settings);
    }

    /** Non-compliant clients get full access until so much time has passed. */
    public void limitFullAccess(Duration time) {
        configure(s -> s.withFullAccessUntil(deployment.clock().now().plus(time)));
    }

    /** The client has this health state. */
    public void of(HealthState state) {
        client = Optional.of(passed().state(state));
    }

    /** The client's site could not be told, which is passed on in this failure category. */
    public void ofUnknownSite(FailureCategory category) {
        client = Optional.of(passed().unknownSite(category));
    }

    /** The client is in this failure category. */
    public void of(FailureCategory category) {
        client = Optional.of(passed().failure(category));
    }

    /** The client is told what one is told that lacks software updates, whatever its state is. */
    public void tell() {
        client = client.map(Passed::told);
    }

    /** The client is told nothing, whatever its state is. */
    public void tellNothing() {
        client = client.map(response -> response.telling(List.of(), List.of()));
    }

    /** Brings the settings into force, if they are not yet. */
    public void apply() {
        if (!deployment.isCreated()) {
            deployment.create(new CertificateStores(List.of(), List.of()));
        }
        if (inForce.filter(settings::equals).isEmpty()) {
            role().configure(settings);
            inForce = Optional.of(settings);
        }
    }

    /** Asks for a decision on the client. */
    public void decide() {
        apply();
        int mark = deployment.journal().mark();
        AccessDecision decision =
                role().decide(client.orElseThrow(() -> new IllegalStateException("No client was described")));
        answer = Optional.of(new Answer(settings, decision, deployment.journal().since(mark)));
    }

    /** The last decision. */
    public Answer answer() {
        return answer.orElseThrow(() -> new IllegalStateException("No access was decided on"));
    }

    private Passed passed() {
        clients++;
        return new Passed(deployment.names().guid("statement of health " + clients));
    }

    private NetworkPolicyServer role() {
        return deployment.subject().networkPolicyServer();
    }
}
