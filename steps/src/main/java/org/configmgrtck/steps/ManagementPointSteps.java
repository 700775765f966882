package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import org.configmgrtck.client.ComputerStores;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.doubles.Trouble;
import org.configmgrtck.site.Attack;
import org.configmgrtck.site.Site;
import org.configmgrtck.site.Tampering;

/** What the management point does to the site's policies. */
public final class ManagementPointSteps {
    private final Deployment deployment;
    private final Site site;
    private final ComputerStores stores;

    public ManagementPointSteps(Deployment deployment, Site site, ComputerStores stores) {
        this.deployment = deployment;
        this.site = site;
        this.stores = stores;
    }

    @Given("the management point {tampering}")
    public void tampers(Tampering tampering) {
        site.tamper(tampering);
    }

    @Given("the management point {attack}")
    public void attacks(Attack attack) {
        // An impostor is dangerous only if the computer trusts the root that the impostor has its certificate from.
        stores.trust(attack.impostor(site.certificates()));
        site.suffer(attack);
    }

    @Given("the management point takes no error reports")
    public void refusesReports() {
        deployment.managementPoint().refuseReports();
    }

    @Given("the management point {trouble}")
    public void falls(Trouble trouble) {
        deployment.managementPoint().fall(trouble);
    }
}
