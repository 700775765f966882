package org.configmgrtck.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.doubles.Awaited;
import org.configmgrtck.doubles.Hold;
import org.configmgrtck.subject.Inconclusive;
import org.configmgrtck.subject.SubjectEndpoint;

/** Policy cycles in which the management point lets the client wait. */
public final class SlowCycle {
    private final Deployment deployment;
    private final Client client;

    public SlowCycle(Deployment deployment, Client client) {
        this.deployment = deployment;
        this.client = client;
    }

    /**
     * Runs a policy cycle, and does something else as soon as the client waits.
     *
     * @return whether the client asked for what it was to wait for
     */
    public boolean run(Awaited what, Runnable meanwhile) {
        Hold hold = deployment.managementPoint().hold(what);
        try {
            CompletableFuture<Void> cycle =
                    CompletableFuture.runAsync(client::runPolicyCycle).whenComplete((end, failed) -> hold.release());
            boolean waits = hold.awaitArrival(SubjectEndpoint.CALL_DEADLINE);
            if (waits) {
                meanwhile.run();
            }
            hold.release();
            cycle.join();
            return waits;
        } catch (CompletionException e) {
            throw e.getCause() instanceof Inconclusive inconclusive ? inconclusive : e;
        } finally {
            hold.release();
        }
    }
}
