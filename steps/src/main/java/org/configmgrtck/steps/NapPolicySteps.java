package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.siteserver.NapPolicies;
import org.configmgrtck.siteserver.PolicySigning;
import org.configmgrtck.siteserver.PrimarySite;
import org.configmgrtck.subject.NapPolicyChange;

/** The NAP policies of a site whose site server is under test, and how that site is configured. */
public final class NapPolicySteps {
    private final Deployment deployment;
    private final PrimarySite site;
    private final NapPolicies policies;
    private final PolicySigning signing;

    public NapPolicySteps(Deployment deployment, PrimarySite site, NapPolicies policies, PolicySigning signing) {
        this.deployment = deployment;
        this.site = site;
        this.policies = policies;
        this.signing = signing;
    }

    @Given("a site server that publishes to Active Directory")
    public void publishes() {
        site.configure(settings -> settings);
    }

    @Given("a site server that does not publish to Active Directory")
    public void doesNotPublish() {
        site.configure(settings -> settings.withPublishing(false));
    }

    @Given("a site server that had a wrong password for Active Directory when a NAP policy was created, "
            + "and has the right one since")
    public void hadWrongPassword() {
        site.configure(settings -> settings.withPassword("wrong"));
        create();
        site.configure(settings ->
                settings.withPassword(deployment.directory().account().password()));
    }

    @Given("a site server whose site is not enabled for Network Access Protection")
    public void isNotEnabled() {
        site.configure(settings -> settings.withNapEnabled(false));
    }

    @Given("the site has been set to publish to Active Directory since")
    public void publishesSince() {
        site.configure(settings -> settings.withPublishing(true));
        policies.turn();
    }

    @Given("the site has been set to publish to Active Directory since, "
            + "and two days later configured for a new certificate")
    public void publishesAndRenews() {
        site.configure(settings -> settings.withPublishing(true));
        deployment.advanceClock(Duration.ofDays(2));
        signing.renew();
        policies.turn();
    }

    @Given("the site has been enabled for Network Access Protection since")
    public void isEnabledSince() {
        site.configure(settings -> settings.withNapEnabled(true));
        policies.turn();
    }

    @Given("the site is no longer set to publish to Active Directory")
    public void publishesNoLonger() {
        policies.turn();
        site.configure(settings -> settings.withPublishing(false));
    }

    @Given("the site is no longer enabled for Network Access Protection")
    public void isEnabledNoLonger() {
        policies.turn();
        site.configure(settings -> settings.withNapEnabled(false));
    }

    @Given("a site server that publishes to its own forest, which is designated")
    public void designateOwnForest() {
        site.designateOwnForest();
    }

    @Given("the site has no designated forest any more")
    public void designateNone() {
        policies.turn();
        site.designateNone();
    }

    @Given("a(nother) forest is designated")
    public void designateForest() {
        policies.turn();
        site.designateForest();
    }

    @Given("a site server that publishes to an Active Directory whose schema is not extended")
    public void publishesWithoutExtension() {
        deployment.directory().withoutSchemaExtension();
        publishes();
    }

    @Given("a forest is designated whose schema is not extended")
    public void designateForestWithoutExtension() {
        policies.designated().withoutSchemaExtension();
        designateForest();
    }

    @Given("the schema of Active Directory has been extended since")
    public void schemaHasBeenExtended() {
        policies.turn();
        deployment.directory().extendSchema();
    }

    @Given("a NAP policy is created and modified, and another one inherited")
    public void changeInEveryWay() {
        create();
        modify();
        policies.inheritAnother();
    }

    @When("a NAP policy is created")
    public void create() {
        policies.change(NapPolicyChange.CREATE);
    }

    @Given("a NAP policy is created while Active Directory is down")
    public void createWhileDown() {
        deployment.directory().goDown();
        create();
        deployment.directory().comeUp();
    }

    @When("the NAP policy is modified")
    public void modify() {
        policies.change(NapPolicyChange.MODIFY);
    }

    @When("the NAP policy is modified {duration} later")
    public void modifyLater(Duration elapsed) {
        deployment.advanceClock(elapsed);
        modify();
    }

    @When("a NAP policy is inherited from the parent site")
    public void inherit() {
        policies.change(NapPolicyChange.INHERIT);
    }
}
