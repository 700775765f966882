package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.health.ClientSite;
import org.configmgrtck.health.References;
import org.configmgrtck.health.Validation;
import org.configmgrtck.subject.HealthState;

/** The statement of health, where it comes from, and when it was made. */
public final class StatementOfHealthSteps {
    private final Deployment deployment;
    private final References references;
    private final Validation validation;

    public StatementOfHealthSteps(Deployment deployment, References references, Validation validation) {
        this.deployment = deployment;
        this.references = references;
        this.validation = validation;
    }

    @Given("a/another statement of health that passes every check")
    public void passesEveryCheck() {
        validation.begin();
    }

    @Given("it was made before the client downloaded machine policy")
    public void withoutMachinePolicy() {
        validation.draft().withoutMachinePolicy();
    }

    @Given("it comes from {site}")
    public void comesFrom(ClientSite site) {
        site.prepare(references);
        validation.draft().from(site.siteCode());
    }

    @Given("it says that the Network Access Protection client agent is disabled")
    public void agentDisabled() {
        validation.draft().withAgentDisabled();
    }

    @Given("it was created {duration} ago")
    public void created(Duration age) {
        validation.draft().createdAt(deployment.clock().ago(age));
    }

    @Given("it was made with policies that are {duration} older than the health state reference")
    public void madeWithOlderPolicies(Duration older) {
        validation
                .draft()
                .withPoliciesOf(references.timestamp(deployment.siteCode()).minus(older));
    }

    @Given("it was made with policies that are {duration} newer than the health state reference")
    public void madeWithNewerPolicies(Duration newer) {
        validation
                .draft()
                .withPoliciesOf(references.timestamp(deployment.siteCode()).plus(newer));
    }

    @Given("it was made with policies that are as new as the health state reference")
    public void madeWithEquallyNewPolicies() {
        validation.draft().withPoliciesOf(references.timestamp(deployment.siteCode()));
    }

    @Given("it carries a compliant status")
    public void compliantStatus() {
        validation.draft().withStatus(Optional.of(HealthState.COMPLIANT));
    }

    @Given("it carries a non-compliant status")
    public void nonCompliantStatus() {
        validation.draft().withStatus(Optional.of(HealthState.NON_COMPLIANT));
    }

    @Given("it carries no status")
    public void noStatus() {
        validation.draft().withStatus(Optional.empty());
    }

    @Given("it carries a non-compliant status and lacks the software updates {names}")
    public void lacks(List<String> updates) {
        nonCompliantStatus();
        validation.draft().lacking(updates);
    }
}
