package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.configmgrtck.check.AcceptedRootCheck;
import org.configmgrtck.client.Client;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.subject.RegistryValue;

/** The root that the client accepts, as the registry shows it. */
public final class AcceptedRootSteps {
    private final Client client;
    private final Examiner examiner;
    private List<RegistryValue> registry = List.of();

    public AcceptedRootSteps(Client client, Examiner examiner) {
        this.client = client;
        this.examiner = examiner;
    }

    @When("the administrator looks into the registry")
    public void look() {
        registry = client.registry();
    }

    @Then("the accepted root is in the key {string}")
    public void isIn(String key) {
        examiner.examine(AcceptedRootCheck::present, key, registry);
    }

    @Then("the accepted root is not in the key {string}")
    public void isNotIn(String key) {
        examiner.examine(AcceptedRootCheck::absent, key, registry);
    }

    @Then("the accepted root is written as hexadecimal digits in a value of type {string}")
    public void isHexadecimal(String type) {
        examiner.examine(AcceptedRootCheck::hexadecimal, client.securityKey(), type, registry);
    }

    @Then("the root that the client accepts is unchanged")
    public void isUnchanged() {
        examiner.examine(AcceptedRootCheck::unchanged, client.acceptedRootBefore(), client.acceptedRoot());
    }

    @Then("the root that the client accepts has changed")
    public void hasChanged() {
        examiner.examine(AcceptedRootCheck::changed, client.acceptedRootBefore(), client.acceptedRoot());
    }
}
