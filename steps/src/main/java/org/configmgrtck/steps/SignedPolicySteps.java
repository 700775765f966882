package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import org.configmgrtck.check.SignedAssignmentsCheck;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.Examiner;
import org.configmgrtck.pki.Credential;
import org.configmgrtck.siteserver.PolicySigning;

/** What the management point got from the site server. */
public final class SignedPolicySteps {
    private final PolicySigning signing;
    private final Deployment deployment;
    private final Examiner examiner;

    public SignedPolicySteps(PolicySigning signing, Deployment deployment, Examiner examiner) {
        this.signing = signing;
        this.deployment = deployment;
        this.examiner = examiner;
    }

    @Then("the management point has every client policy of the site")
    public void complete() {
        examiner.examine(
                SignedAssignmentsCheck::complete,
                signing.policies(),
                deployment.journal().all());
    }

    @Then("every client policy is signed with the site's first certificate")
    public void signedWithFirst() {
        signedWith(signing.first(), "the site's first certificate");
    }

    @Then("every client policy is signed with the new certificate")
    public void signedWithNewest() {
        signedWith(signing.newest(), "the new certificate");
    }

    @Then("no client policy is signed with the site's first certificate")
    public void notSignedWithFirst() {
        examiner.examine(
                SignedAssignmentsCheck::notSignedWith,
                signing.first().certificate(),
                "the site's first certificate",
                deployment.journal().all());
    }

    @Then("every signature that names a certificate and its root names the new ones")
    public void namesNewest() {
        examiner.examine(
                SignedAssignmentsCheck::naming,
                signing.newest().certificate(),
                signing.newest().root(),
                deployment.journal().all());
    }

    private void signedWith(Credential credential, String whose) {
        examiner.examine(
                SignedAssignmentsCheck::signedWith,
                credential.certificate(),
                whose,
                signing.policies(),
                deployment.journal().all());
    }
}
