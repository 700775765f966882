package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import org.configmgrtck.client.Client;
import org.configmgrtck.client.Renewal;
import org.configmgrtck.client.SlowCycle;
import org.configmgrtck.doubles.Awaited;
import org.configmgrtck.site.CertificateChange;
import org.configmgrtck.subject.OperatingSystem;

/** The client. */
public final class ClientSteps {
    private final Client client;
    private final Renewal renewal;
    private final SlowCycle slowCycle;

    public ClientSteps(Client client, Renewal renewal, SlowCycle slowCycle) {
        this.client = client;
        this.renewal = renewal;
        this.slowCycle = slowCycle;
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

    @Given("a client that has followed the site to {certificate}")
    public void followed(CertificateChange change) {
        renewal.follow(change);
    }

    @Given("a client that has followed the site through {int} renewals under the same root")
    public void followedThrough(int renewals) {
        renewal.followThrough(renewals);
    }

    @Given("a client that has rejected the site's change to {certificate}")
    public void rejected(CertificateChange change) {
        renewal.reject(change, OperatingSystem.BITS_32);
    }

    @Given("a client on a {operatingSystem} that has rejected the site's change to {certificate}")
    public void rejectedOn(OperatingSystem system, CertificateChange change) {
        renewal.reject(change, system);
    }

    @Given("a client that the fix has moved to another trusted root")
    public void movedToAnotherRoot() {
        renewal.moveToAnotherRoot();
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

    @When("the client runs a policy cycle and has to wait for {awaited}")
    public void runsSlowPolicyCycle(Awaited what) {
        slowCycle.run(what, () -> {});
    }
}
