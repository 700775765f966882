package org.configmgrtck.steps;

import io.cucumber.java.en.Given;
import org.configmgrtck.client.Client;
import org.configmgrtck.client.ComputerStores;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.doubles.Trouble;
import org.configmgrtck.site.Attack;
import org.configmgrtck.site.Site;
import org.configmgrtck.site.Source;
import org.configmgrtck.site.Sources;
import org.configmgrtck.site.Tampering;

/** Policy cycles during which something is wrong. After each of them all is as it should be. */
public final class DisturbedCycleSteps {
    private final Deployment deployment;
    private final Site site;
    private final Sources sources;
    private final ComputerStores stores;
    private final Client client;

    public DisturbedCycleSteps(
            Deployment deployment, Site site, Sources sources, ComputerStores stores, Client client) {
        this.deployment = deployment;
        this.site = site;
        this.sources = sources;
        this.stores = stores;
        this.client = client;
    }

    @Given("the client has run a policy cycle while the management point {tampering}")
    public void whileTampered(Tampering tampering) {
        site.tamper(tampering);
        runAndRecover();
    }

    @Given("the client has run a policy cycle while the management point {attack}")
    public void whileAttacked(Attack attack) {
        stores.trust(attack.impostor(site.certificates()));
        site.suffer(attack);
        runAndRecover();
    }

    @Given("the client has run a policy cycle while {source} still has/have the old signing certificate")
    public void whileLagging(Source source) {
        sources.serveOld(source);
        runAndRecover();
    }

    @Given("the client has run a policy cycle while {source} has/have another site's signing certificate")
    public void whileMistaken(Source source) {
        sources.serveNeighbours(source);
        runAndRecover();
    }

    @Given("the client has run a policy cycle while Active Directory is down and "
            + "the management point has no signing certificate")
    public void whileUnsupplied() {
        deployment.directory().goDown();
        sources.withhold(Source.MANAGEMENT_POINT);
        runAndRecover();
    }

    @Given("the client has run a policy cycle while Active Directory is down and "
            + "the management point cannot hand out the signing certificate")
    public void whileRefused() {
        deployment.directory().goDown();
        deployment.managementPoint().failSigningCertificate();
        runAndRecover();
    }

    @Given("the client has run a policy cycle while Active Directory is down and the management point {trouble}")
    public void whileBothDown(Trouble trouble) {
        deployment.directory().goDown();
        deployment.managementPoint().fall(trouble);
        runAndRecover();
    }

    private void runAndRecover() {
        client.runPolicyCycle();
        deployment.directory().comeUp();
        deployment.managementPoint().recover();
        site.tellTheTruth();
        sources.serveTruth();
    }
}
