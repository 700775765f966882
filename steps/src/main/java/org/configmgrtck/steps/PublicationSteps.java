package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import org.configmgrtck.check.PublicationCheck;
import org.configmgrtck.check.StatusMessageCheck;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.siteserver.NapPolicies;

/** What stands in the directories because of a site server, and what it says of that. */
public final class PublicationSteps {
    private final Deployment deployment;
    private final NapPolicies policies;
    private final Examiner examiner;

    public PublicationSteps(Deployment deployment, NapPolicies policies, Examiner examiner) {
        this.deployment = deployment;
        this.policies = policies;
        this.examiner = examiner;
    }

    @Then("the site's health state reference is in Active Directory")
    public void published() {
        examiner.examine(
                PublicationCheck::published,
                deployment.siteCode(),
                policies.here(),
                deployment.journal().all());
    }

    @Then("the site's health state reference bears the time of the last change")
    public void stamped() {
        examiner.examine(
                PublicationCheck::stamped,
                policies.changed(),
                deployment.siteCode(),
                policies.here(),
                deployment.journal().all());
    }

    @Then("the site's health state reference does not bear the time of the last change")
    public void notStamped() {
        examiner.examine(
                PublicationCheck::notStamped,
                policies.changed(),
                deployment.siteCode(),
                policies.here(),
                deployment.journal().all());
    }

    @Then("the site's health state reference is in the designated forest")
    public void publishedThere() {
        examiner.examine(
                PublicationCheck::published,
                deployment.siteCode(),
                policies.there(),
                deployment.journal().all());
    }

    @Then("all of it is in the System Management container")
    public void onlyInContainer() {
        examiner.examine(
                PublicationCheck::onlyIn,
                deployment.directory().systemManagement(),
                deployment.siteCode(),
                policies.here(),
                deployment.journal().all());
    }

    @Then("no health state reference had been there before")
    public void noReferenceBefore() {
        examiner.examine(
                PublicationCheck::noReference, deployment.siteCode(), policies.hereBefore(), policies.before());
    }

    @Then("nothing had been written to Active Directory before")
    public void notWrittenBefore() {
        examiner.examine(PublicationCheck::notWritten, Peer.DIRECTORY, policies.before());
    }

    @Then("nothing has been written to the site's own forest since")
    public void notWrittenSince() {
        examiner.examine(PublicationCheck::notWritten, Peer.DIRECTORY, policies.since());
    }

    @Then("nothing is left behind in Active Directory")
    public void nothingHere() {
        examiner.examine(
                PublicationCheck::nothing, policies.here(), deployment.journal().all());
    }

    @Then("nothing is left behind in the designated forest")
    public void nothingThere() {
        examiner.examine(
                PublicationCheck::nothing,
                policies.there(),
                deployment.journal().all());
    }

    @Then("the site server reports that nothing was published, and that the schema is not extended")
    public void reported() {
        examiner.examine(
                PublicationCheck::reportedFailure,
                policies.said(),
                deployment.journal().all());
        examiner.examine(StatusMessageCheck::missingExtensionReported, policies.sinceChange());
    }

    @Then("the site server says that the health state reference was published")
    public void saysPublished() {
        examiner.examine(
                PublicationCheck::saidPublished,
                policies.said(),
                deployment.journal().all());
    }

    @Then("the site server says that nothing was published")
    public void saysUnpublished() {
        examiner.examine(
                PublicationCheck::saidUnpublished,
                policies.said(),
                deployment.journal().all());
    }

    @Then("the site server does not report that the schema is not extended")
    public void notReported() {
        examiner.examine(StatusMessageCheck::missingExtensionNotReported, policies.since());
    }
}
