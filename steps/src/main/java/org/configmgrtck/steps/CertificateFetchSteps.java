package org.configmgrtck.steps;

import io.cucumber.java.en.Then;
import org.configmgrtck.check.CertificateFetchCheck;
import org.configmgrtck.client.Client;
import org.configmgrtck.deployment.Examiner;

/** Whether and where the client has fetched the signing certificate in its last policy cycle. */
public final class CertificateFetchSteps {
    private final Client client;
    private final Examiner examiner;

    public CertificateFetchSteps(Client client, Examiner examiner) {
        this.client = client;
        this.examiner = examiner;
    }

    @Then("the client has fetched the signing certificate")
    public void fetched() {
        examiner.examine(CertificateFetchCheck::fetched, client.cycle());
    }

    @Then("the client has fetched the signing certificate from Active Directory")
    public void fetchedFromDirectory() {
        examiner.examine(CertificateFetchCheck::fetchedFromDirectory, client.cycle());
    }

    @Then("the client has fetched the signing certificate from the management point")
    public void fetchedFromManagementPoint() {
        examiner.examine(CertificateFetchCheck::fetchedFromManagementPoint, client.cycle());
    }

    @Then("the client has not fetched the signing certificate")
    public void notFetched() {
        examiner.examine(CertificateFetchCheck::notFetched, client.cycle());
    }
}
