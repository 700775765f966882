package org.configmgrtck.client;

import org.configmgrtck.check.PolicyCheck;
import org.configmgrtck.deadline.Deadline;
import org.configmgrtck.deadline.Deadlines;
import org.configmgrtck.deadline.Errand;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.doubles.Hold;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.site.CertificateChange;
import org.configmgrtck.site.Site;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.OperatingSystem;
import org.configmgrtck.subject.RegistryValue;

/** The administrator of a scenario, who repairs a client (CERT-FIX-*). */
public final class Administrator {
    private final Deadlines deadlines;
    private final Deployment deployment;
    private final Client client;

    public Administrator(TestBed bed, Deployment deployment, Client client) {
        this.deadlines = bed.deadlines();
        this.deployment = deployment;
        this.client = client;
    }

    /** Deletes the data of the accepted root, and leaves the value. */
    public void clearAcceptedRoot(String key) {
        client.role().setRegistryValue(new RegistryValue(key, RegistryValue.ACCEPTED_ROOT, "REG_SZ", ""));
    }

    /** Deletes the whole value. */
    public void deleteAcceptedRoot(String key) {
        client.role().deleteRegistryValue(key, RegistryValue.ACCEPTED_ROOT);
    }

    /**
     * Makes a client managed, clears its accepted root, and has it take a certificate under another trusted root.
     *
     * @throws Inconclusive if it does not, since then there is nothing to ask
     */
    public void moveToAnotherRoot(Site site, ComputerStores stores) {
        client.becomeManaged(OperatingSystem.BITS_32);
        clearAcceptedRoot(client.securityKey());
        stores.trust(site.publishNewPolicy(CertificateChange.OTHER_TRUSTED_ROOT));
        client.runPolicyCycle();
        if (PolicyCheck.inForce(site.newPolicy().applied(), client.appliedPolicies(), client.cycle())
                .isPresent()) {
            throw new Inconclusive(
                    ReasonCode.MISSING_PREREQUISITE, "the fix did not move the client to another trusted root");
        }
    }

    /** Deletes the data while the client waits for its assignments. */
    public void clearAcceptedRootDuringPolicyCycle() {
        Hold hold = deployment.managementPoint().hold();
        try {
            // A thread of its own: one that scenarios share would have them wait for each other's subject.
            Errand cycle = Errand.start("tck-policy-cycle", client::runPolicyCycle);
            if (!hold.awaitArrival(deadlines.of(Deadline.ARRIVAL))) {
                cycle.await(deadlines.of(Deadline.GRACE));
                throw new Inconclusive(
                        ReasonCode.MISSING_PREREQUISITE,
                        "in a policy cycle the client did not ask the management point for its assignments");
            }
            clearAcceptedRoot(client.securityKey());
            hold.release();
            // The call that it makes has a deadline, and so has this scenario.
            cycle.await(deadlines.of(Deadline.SCENARIO));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Inconclusive(ReasonCode.HANG, "the policy cycle did not end before the scenario's time was up");
        } finally {
            hold.release();
        }
    }
}
