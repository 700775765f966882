package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import org.configmgrtck.client.Administrator;
import org.configmgrtck.client.Client;
import org.configmgrtck.client.ComputerStores;
import org.configmgrtck.doubles.Awaited;
import org.configmgrtck.site.Site;

/** What the administrator does to repair a client. */
public final class AdministratorSteps {
    private final Administrator administrator;
    private final Client client;
    private final ComputerStores stores;
    private final Site site;

    public AdministratorSteps(Administrator administrator, Client client, ComputerStores stores, Site site) {
        this.administrator = administrator;
        this.client = client;
        this.stores = stores;
        this.site = site;
    }

    @Given("the administrator clears the accepted root in the registry")
    public void clears() {
        administrator.clearAcceptedRoot(client.securityKey());
    }

    @Given("the administrator clears the accepted root in the key {string}")
    public void clearsIn(String key) {
        administrator.clearAcceptedRoot(key);
    }

    @Given("the administrator deletes the accepted root in the key {string}")
    public void deletesIn(String key) {
        administrator.deleteAcceptedRoot(key);
    }

    @Given("the administrator deletes the accepted root in the registry")
    public void deletes() {
        administrator.deleteAcceptedRoot(client.securityKey());
    }

    @Given("the administrator sets a backup of the accepted root in the registry")
    public void setsBackup() {
        administrator.setBackup(client.securityKey());
    }

    @Given("the administrator deletes a backup of the accepted root in the registry")
    public void deletesBackup() {
        administrator.deleteBackup(client.securityKey());
    }

    @Given("the administrator clears the accepted root while the client waits for {awaited}")
    public void clearsWhileClientWaits(Awaited what) {
        administrator.clearAcceptedRootWhileClientWaitsFor(what);
    }

    @Given("group policy replaces the root that the computer trusts by another one")
    public void replacesRoot() {
        stores.trustOnly(site.certificates().otherRootCertificate());
    }

    @Given("group policy has the computer trust another root as well")
    public void trustsAnother() {
        stores.trust(site.certificates().underOtherRoot());
    }

    @Given("group policy takes the intermediate CAs from the computer")
    public void takesIntermediates() {
        stores.forgetIntermediates();
    }

    @Given("the administrator uninstalls and reinstalls the client")
    public void reinstalls() {
        client.reinstall();
    }

    @Given("the administrator reinstalls the client with the site's signing certificate")
    public void reinstallsWithCertificate() {
        client.reinstallWithSigningCertificate();
    }
}
