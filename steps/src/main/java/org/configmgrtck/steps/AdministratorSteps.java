package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import org.configmgrtck.client.Administrator;
import org.configmgrtck.client.Client;
import org.configmgrtck.client.ComputerStores;
import org.configmgrtck.site.Site;

/** What the administrator does to repair a client. */
public final class AdministratorSteps {
    private final Administrator administrator;
    private final Client client;
    private final Site site;
    private final ComputerStores stores;

    public AdministratorSteps(Administrator administrator, Client client, Site site, ComputerStores stores) {
        this.administrator = administrator;
        this.client = client;
        this.site = site;
        this.stores = stores;
    }

    @Given("a client that the fix has moved to another trusted root")
    public void movedToAnotherRoot() {
        administrator.moveToAnotherRoot(site, stores);
    }

    @Given("the administrator clears the accepted root in the registry")
    public void clears() {
        administrator.clearAcceptedRoot(client.securityKey());
    }

    @Given("the administrator clears the accepted root in the key {string}")
    public void clearsIn(String key) {
        administrator.clearAcceptedRoot(key);
    }

    @Given("the administrator deletes the accepted root in the registry")
    public void deletes() {
        administrator.deleteAcceptedRoot(client.securityKey());
    }

    @Given("the administrator clears the accepted root while a policy cycle is under way")
    public void clearsDuringPolicyCycle() {
        administrator.clearAcceptedRootDuringPolicyCycle();
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
