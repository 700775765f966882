package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.configmgrtck.check.PublicationCheck;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.deployment.NotAsked;
import org.configmgrtck.deployment.Observations;
import org.configmgrtck.observation.PolicyDeletion;
import org.configmgrtck.siteserver.NapPolicies;

/** The deletion of a NAP policy: whether that publishes anything is left open. */
public final class PolicyDeletionSteps {
    private static final String TOPIC = "policy-deletion-publishes";

    private final Deployment deployment;
    private final NapPolicies policies;
    private final Examiner examiner;
    private final Observations observations;

    public PolicyDeletionSteps(
            Deployment deployment, NapPolicies policies, Examiner examiner, Observations observations) {
        this.deployment = deployment;
        this.policies = policies;
        this.examiner = examiner;
        this.observations = observations;
    }

    @Given("a site server that has published its site's health state reference")
    public void hasPublished() {
        policies.begin();
    }

    @When("the NAP policy is deleted")
    public void delete() {
        policies.delete().ifPresent(status -> {
            observations.note(TOPIC, PolicyDeletion.notOffered(status));
            throw new NotAsked("the subject does not offer to delete a NAP policy");
        });
    }

    @Then("whether that publishes the health state reference is noted as an open question")
    public void note() {
        observations.note(
                TOPIC,
                PolicyDeletion.seen(
                        deployment.siteCode(),
                        policies.hereBefore(),
                        policies.here(),
                        policies.since(),
                        policies.said()));
    }

    @Then("the health state reference is whole and in the System Management container, or is gone")
    public void wholeOrGone() {
        examiner.examine(
                PublicationCheck::wholeOrGone,
                deployment.directory().systemManagement(),
                deployment.siteCode(),
                policies.here(),
                deployment.journal().all());
    }
}
