package org.configmgrtck.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.configmgrtck.check.PolicyCheck;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.doubles.Hold;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.site.CertificateChange;
import org.configmgrtck.site.Site;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.OperatingSystem;
import org.configmgrtck.subject.RegistryValue;
import org.configmgrtck.subject.SubjectEndpoint;

/** The administrator of a scenario, who repairs a client (CERT-FIX-*). */
public final class Administrator {
    /** How long a policy cycle may take to reach the management point. */
    private static final Duration ARRIVAL = SubjectEndpoint.CALL_DEADLINE;

    private final Deployment deployment;
    private final Client client;

    public Administrator(Deployment deployment, Client client) {
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
            CompletableFuture<Void> cycle = CompletableFuture.runAsync(client::runPolicyCycle);
            if (!hold.awaitArrival(ARRIVAL)) {
                throw new Inconclusive(
                        ReasonCode.MISSING_PREREQUISITE,
                        "in a policy cycle the client did not ask the management point for its assignments");
            }
            clearAcceptedRoot(client.securityKey());
            hold.release();
            cycle.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Inconclusive inconclusive ? inconclusive : e;
        } finally {
            hold.release();
        }
    }
}
