package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Optional;
import org.configmgrtck.check.ReferenceFetchCheck;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.doubles.Directory;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.health.ClientSite;
import org.configmgrtck.health.References;
import org.configmgrtck.health.Validation;

/** Health state references: who publishes them where, and who fetches them. */
public final class ReferenceSteps {
    private final Deployment deployment;
    private final References references;
    private final Validation validation;
    private final Examiner examiner;

    public ReferenceSteps(Deployment deployment, References references, Validation validation, Examiner examiner) {
        this.deployment = deployment;
        this.references = references;
        this.validation = validation;
        this.examiner = examiner;
    }

    @Given("two more sites with health state references")
    public void twoMore() {
        references.publish(ClientSite.SECOND.siteCode(deployment.siteCodes()));
        references.publish(ClientSite.THIRD.siteCode(deployment.siteCodes()));
    }

    @Given("the health state reference of the client's site is {duration} newer")
    public void newer(Duration later) {
        references.renew(deployment.siteCode(), later);
    }

    @Given("the health state reference of the client's site is {duration} older")
    public void older(Duration earlier) {
        newer(earlier.negated());
    }

    @Given("the health state reference of the second site is {duration} newer")
    public void secondNewer(Duration later) {
        references.renew(ClientSite.SECOND.siteCode(deployment.siteCodes()), later);
    }

    @Given("the health state reference of the client's site is withdrawn")
    public void withdrawn() {
        references.publishWithoutReference(deployment.siteCode());
    }

    @Given("a designated forest that holds the health state references")
    public void designatedForest() {
        references.moveTo(deployment.designatedDirectory());
        designatedEmptyForest();
    }

    @Given("the System Health Validator point's own forest is designated")
    public void ownForestIsDesignated() {
        designate(deployment.directory());
    }

    @Given("a designated forest that holds no health state references")
    public void designatedEmptyForest() {
        designate(deployment.designatedDirectory());
    }

    @Given("the designated forest is down")
    public void designatedForestIsDown() {
        deployment.designatedDirectory().goDown();
    }

    @Given("no forest is designated any more")
    public void noDesignatedForest() {
        validation.configure(settings -> settings.withDesignatedDirectory(Optional.empty()));
    }

    @Given("{int} more sites with health state references")
    public void manyMore(int sites) {
        references.publishMany(sites);
    }

    @When("the System Health Validator point validates a statement of health from each of these, "
            + "as long as they are compliant")
    public void fromEach() {
        validation.validateFrom(references.many());
    }

    @Then("the health state references were fetched from Active Directory")
    public void fetched() {
        examiner.examine(
                ReferenceFetchCheck::fetchedFrom,
                Peer.DIRECTORY,
                deployment.journal().all());
    }

    @Then("Active Directory was asked for the health state references")
    public void asked() {
        examiner.examine(
                ReferenceFetchCheck::asked, Peer.DIRECTORY, deployment.journal().all());
    }

    @Then("the health state references were fetched from Active Directory only")
    public void fetchedFromOwnForestOnly() {
        fetched();
        examiner.examine(
                ReferenceFetchCheck::notFetchedFrom,
                Peer.DESIGNATED_DIRECTORY,
                deployment.journal().all());
    }

    @Then("the health state references were fetched from the designated forest only")
    public void fetchedFromDesignatedForestOnly() {
        examiner.examine(
                ReferenceFetchCheck::fetchedFrom,
                Peer.DESIGNATED_DIRECTORY,
                deployment.journal().all());
        examiner.examine(
                ReferenceFetchCheck::notFetchedFrom,
                Peer.DIRECTORY,
                deployment.journal().all());
    }

    @Then("the site server was left alone")
    public void siteServerLeftAlone() {
        examiner.examine(
                ReferenceFetchCheck::siteServerLeftAlone, deployment.journal().all());
    }

    private void designate(Directory directory) {
        validation.configure(settings -> settings.withDesignatedDirectory(Optional.of(Deployment.address(directory))));
    }
}
