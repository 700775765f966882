package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import org.configmgrtck.client.Client;
import org.configmgrtck.subject.OperatingSystem;

/** The client. */
public final class ClientSteps {
    private final Client client;

    public ClientSteps(Client client) {
        this.client = client;
    }

    @Given("a managed client")
    public void managed() {
        client.becomeManaged(OperatingSystem.BITS_32);
    }

    @Given("a managed client on a {operatingSystem}")
    public void managedOn(OperatingSystem system) {
        client.becomeManaged(system);
    }

    @Given("a newly installed client")
    public void newlyInstalled() {
        client.install(OperatingSystem.BITS_32);
    }

    @Given("a client that was installed with the site's signing certificate")
    public void installedWithCertificate() {
        client.installWithSigningCertificate(OperatingSystem.BITS_32);
    }

    @Given("a client on a {operatingSystem} that was installed with the site's signing certificate")
    public void installedWithCertificateOn(OperatingSystem system) {
        client.installWithSigningCertificate(system);
    }

    @Given("the client has run a policy cycle")
    public void hasRunPolicyCycle() {
        client.runPolicyCycle();
    }

    @Given("the client has run {int} policy cycles")
    public void hasRunPolicyCycles(int times) {
        for (int i = 0; i < times; i++) {
            client.runPolicyCycle();
        }
    }

    @When("the client runs a policy cycle")
    public void runsPolicyCycle() {
        client.runPolicyCycle();
    }
}
