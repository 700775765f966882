package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import org.configmgrtck.pki.KeyKind;
import org.configmgrtck.siteserver.PolicySigning;

/** The client policies of a site whose site server is under test. */
public final class PolicySigningSteps {
    private final PolicySigning signing;

    public PolicySigningSteps(PolicySigning signing) {
        this.signing = signing;
    }

    @Given("a site server whose signing certificate has {keyKind} keys")
    public void begin(KeyKind kind) {
        signing.begin(kind);
    }

    @Given("a site server that has signed {int} client policy/policies")
    public void beginWith(int policies) {
        signing.begin(KeyKind.EC);
        create(policies);
    }

    @When("{int} client policy/policies is/are created")
    public void create(int policies) {
        for (int i = 0; i < policies; i++) {
            signing.createPolicy();
        }
    }

    @When("a client policy with Japanese text is created")
    public void createJapanese() {
        signing.createJapanesePolicy();
    }

    @When("the first client policy gets a new version")
    public void change() {
        signing.changeFirstPolicy();
    }
}
