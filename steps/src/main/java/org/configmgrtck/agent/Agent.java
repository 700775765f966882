package org.configmgrtck.agent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.check.Observed;
import org.configmgrtck.check.PresentationCheck;
import org.configmgrtck.check.PresentedStatement;
import org.configmgrtck.client.ComputerStores;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.site.MachinePolicy;
import org.configmgrtck.site.Policy;
import org.configmgrtck.site.Site;
import org.configmgrtck.site.SoftwareUpdate;
import org.configmgrtck.subject.HealthAgent;
import org.configmgrtck.subject.HealthState;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.StatementOfHealthResponse;

/** The health agent of a scenario: started, given machine policy and responses, and watched. */
public final class Agent {
    /** How old the NAP policies of the site are when a scenario begins. */
    private static final Duration AGE = Duration.ofDays(2);

    private final Deployment deployment;
    private final Site site;
    private final ComputerStores stores;
    private final SoftwareUpdates softwareUpdates;
    private MachinePolicy machinePolicy;
    private Optional<Policy> published = Optional.empty();
    private int stimulus;

    public Agent(Deployment deployment, Site site, ComputerStores stores, SoftwareUpdates softwareUpdates) {
        this.deployment = deployment;
        this.site = site;
        this.stores = stores;
        this.softwareUpdates = softwareUpdates;
        this.machinePolicy = new MachinePolicy(deployment.clock().ago(AGE), List.of());
    }

    /** Machine policy requires these software updates. It is published when it is first needed. */
    public void require(List<String> updates) {
        machinePolicy = new MachinePolicy(machinePolicy.napPoliciesTimestamp(), named(updates));
    }

    /** Machine policy names a hash for this software update that differs from the right one in its last digit. */
    public void misname(String update) {
        machinePolicy = machinePolicy.misnaming(update);
    }

    /**
     * Starts the agent of a client without machine policy, on which these software updates are installed, in place of
     * any that runs.
     */
    public void start(boolean napAgentEnabled, List<String> installed) {
        if (!deployment.isCreated()) {
            deployment.create(stores.contents());
        }
        role().start(napAgentEnabled, installed);
    }

    /**
     * Starts the agent and lets it take machine policy: what most scenarios start from.
     *
     * @throws Inconclusive if it then presents no statement of health that was made with it
     */
    public void becomeReady(List<String> installed) {
        start(true, installed);
        runPolicyCycle();
        if (PresentationCheck.madeWithPoliciesOf(policiesTimestamp(), presented(), exchanges())
                .isPresent()) {
            throw new Inconclusive(
                    ReasonCode.MISSING_PREREQUISITE,
                    "the health agent presented no statement of health that was made with the first machine policy");
        }
    }

    /**
     * Has the client download machine policy.
     *
     * @throws Inconclusive if no client has asked for its assignments yet
     */
    public void runPolicyCycle() {
        publish();
        askForPolicy();
    }

    /** As a policy cycle, while the site has no machine policy. */
    public void askForPolicy() {
        stimulus = deployment.journal().mark();
        role().runPolicyCycle();
        // Who asked once can ask: what a later cycle leaves out is for the checks to see.
        if (Observed.assignmentRequests(deployment.journal().all()).isEmpty()) {
            throw new Inconclusive(
                    ReasonCode.MISSING_PREREQUISITE,
                    "in a policy cycle the client did not ask the management point for its assignments");
        }
    }

    /** Has the management point hand out a body of machine policy that does not match its assignment. */
    public void falsifyPolicy() {
        publish();
        site.falsifyMachinePolicy();
    }

    /** Has the management point hand out an assignment that is wrong about this hash of machine policy. */
    public void misstatePolicy(String algorithm) {
        publish();
        site.misstateMachinePolicy(algorithm);
    }

    /** Has the management point hand out machine policy as it was published. */
    public void restorePolicy() {
        site.tellTheTruth();
    }

    /** The site's NAP policies have changed this much later, and require these software updates. */
    public void renewPolicies(Duration later, List<String> required) {
        machinePolicy = new MachinePolicy(machinePolicy.napPoliciesTimestamp().plus(later), named(required));
        published = Optional.empty();
        publish();
    }

    /** Delivers a response that the client is non-compliant, with these instructions and distribution points. */
    public void tell(List<String> instructions, List<String> distributionPoints) {
        publish();
        String answered = presentedEver().stream()
                .reduce((former, later) -> later)
                .map(last -> last.statement().id())
                .orElseThrow(() -> new IllegalStateException("No statement of health was presented to respond to"));
        stimulus = deployment.journal().mark();
        role().deliver(new StatementOfHealthResponse(
                answered,
                Optional.of(HealthState.NON_COMPLIANT),
                Optional.empty(),
                instructions,
                softwareUpdates.routes(distributionPoints)));
    }

    /** What was exchanged since the last policy cycle began, or the last response was delivered. */
    public List<Exchange> exchanges() {
        return deployment.journal().since(stimulus);
    }

    /** The statements of health among {@link #exchanges()}. */
    public List<PresentedStatement> presented() {
        return Presented.among(exchanges(), role());
    }

    /** The statements of health before that. */
    public List<PresentedStatement> presentedBefore() {
        return Presented.among(deployment.journal().all().subList(0, stimulus), role());
    }

    /** All statements of health, those of former clients among them. */
    public List<PresentedStatement> presentedEver() {
        return Presented.among(deployment.journal().all(), role());
    }

    /** Time stamp of the site's NAP policies as they are now. */
    public Instant policiesTimestamp() {
        return machinePolicy.napPoliciesTimestamp();
    }

    /** Machine policy as it was published last. */
    public Policy machinePolicy() {
        return published.orElseThrow(() -> new IllegalStateException("No machine policy was published"));
    }

    private void publish() {
        if (published.isEmpty()) {
            published = Optional.of(site.publishMachinePolicy(machinePolicy));
        }
    }

    private static List<SoftwareUpdate> named(List<String> ids) {
        return ids.stream().map(SoftwareUpdate::new).toList();
    }

    private HealthAgent role() {
        return deployment.subject().healthAgent();
    }
}
