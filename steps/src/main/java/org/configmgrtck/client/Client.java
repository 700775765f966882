package org.configmgrtck.client;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.check.AcceptedRootCheck;
import org.configmgrtck.check.Observed;
import org.configmgrtck.check.PolicyCheck;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.site.Site;
import org.configmgrtck.subject.AppliedPolicy;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.OperatingSystem;
import org.configmgrtck.subject.PolicyClient;
import org.configmgrtck.subject.RegistryValue;

/** The client of a scenario: installed, put to work, and watched. */
public final class Client {
    private final Deployment deployment;
    private final Site site;
    private final ComputerStores stores;
    private OperatingSystem operatingSystem = OperatingSystem.BITS_32;
    private Optional<RegistryValue> acceptedRootBefore = Optional.empty();
    private int cycleBegan;

    public Client(Deployment deployment, Site site, ComputerStores stores) {
        this.deployment = deployment;
        this.site = site;
        this.stores = stores;
    }

    /** Installs the client, without a signing certificate. */
    public void install(OperatingSystem system) {
        operatingSystem = system;
        begin().install(system, Optional.empty());
    }

    /** Installs, or reinstalls, the client with the certificate that the site signs with. */
    public void installWithSigningCertificate(OperatingSystem system) {
        operatingSystem = system;
        begin().install(system, Optional.of(site.signingCredential().der()));
    }

    /** Reinstalls the client as it is, with the certificate that the site signs with. */
    public void reinstallWithSigningCertificate() {
        installWithSigningCertificate(operatingSystem);
    }

    /** Uninstalls the client and installs it again. */
    public void reinstall() {
        role().uninstall();
        install(operatingSystem);
    }

    /**
     * Installs the client and lets it take the site's policy: what most scenarios start from.
     *
     * @throws Inconclusive if it does not, since then there is nothing to ask
     */
    public void becomeManaged(OperatingSystem system) {
        install(system);
        runPolicyCycle();
        if (PolicyCheck.inForce(site.newPolicy().applied(), appliedPolicies(), cycle())
                .isPresent()) {
            throw new Inconclusive(
                    ReasonCode.MISSING_PREREQUISITE, "a newly installed client did not apply the site's policy");
        }
        acceptedRootBefore = acceptedRoot();
    }

    /**
     * Runs one policy cycle.
     *
     * @throws Inconclusive if the client has never asked for its assignments yet
     */
    public void runPolicyCycle() {
        cycleBegan = deployment.journal().mark();
        role().runPolicyCycle();
        // Who asked once can ask: what a later cycle leaves out is for the checks to see.
        if (Observed.assignmentRequests(deployment.journal().all()).isEmpty()) {
            throw new Inconclusive(
                    ReasonCode.MISSING_PREREQUISITE,
                    "in a policy cycle the client did not ask the management point for its assignments");
        }
    }

    /** Runs several policy cycles; all of them are then what {@link #cycle} holds. */
    public void runPolicyCycles(int times) {
        int began = deployment.journal().mark();
        for (int i = 0; i < times; i++) {
            runPolicyCycle();
        }
        cycleBegan = began;
    }

    /** What was exchanged since the last policy cycle began. */
    public List<Exchange> cycle() {
        return deployment.journal().since(cycleBegan);
    }

    /** The policies in force now. */
    public List<AppliedPolicy> appliedPolicies() {
        return role().appliedPolicies();
    }

    /** The registry now. */
    public List<RegistryValue> registry() {
        return role().registry();
    }

    /** The accepted root now, in the key that belongs to the client's operating system. */
    public Optional<RegistryValue> acceptedRoot() {
        return AcceptedRootCheck.in(securityKey(), registry());
    }

    /** The accepted root when the client had become managed. */
    public Optional<RegistryValue> acceptedRootBefore() {
        return acceptedRootBefore;
    }

    /** The registry key that belongs to the client's operating system. */
    public String securityKey() {
        return operatingSystem.securityKey();
    }

    /** The role on the subject's side. */
    PolicyClient role() {
        return deployment.subject().policyClient();
    }

    private PolicyClient begin() {
        return deployment.isCreated()
                ? role()
                : deployment.create(stores.contents()).policyClient();
    }
}
