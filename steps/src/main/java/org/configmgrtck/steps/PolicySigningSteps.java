package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import org.configmgrtck.check.SignedAssignmentsCheck;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.pki.KeyKind;
import org.configmgrtck.siteserver.PolicySigning;
import org.configmgrtck.subject.Inconclusive;

/** The client policies of a site whose site server is under test. */
public final class PolicySigningSteps {
    private final PolicySigning signing;
    private final Deployment deployment;

    public PolicySigningSteps(PolicySigning signing, Deployment deployment) {
        this.signing = signing;
        this.deployment = deployment;
    }

    @Given("a site server whose signing certificate has {keyKind} keys")
    public void begin(KeyKind kind) {
        signing.begin(kind);
    }

    @Given("a site server whose site has no signing certificate yet")
    public void beginWithNone() {
        signing.beginWithNone();
    }

    @Given("a site server that has signed {int} client policy/policies")
    public void beginWith(int policies) {
        signing.begin(KeyKind.EC);
        create(policies);
        SignedAssignmentsCheck.signedWith(
                        signing.first().certificate(),
                        "the site's first certificate",
                        signing.policies(),
                        deployment.journal().all())
                .ifPresent(wrong -> {
                    throw new Inconclusive(ReasonCode.MISSING_PREREQUISITE, wrong.actual());
                });
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

    @When("the first client policy gets the version {version}")
    public void change(String version) {
        signing.changeFirstPolicy(version);
    }
}
