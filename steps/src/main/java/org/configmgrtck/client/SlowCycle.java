package org.configmgrtck.client;

import org.configmgrtck.deadline.Deadline;
import org.configmgrtck.deadline.Deadlines;
import org.configmgrtck.deadline.Errand;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.doubles.Awaited;
import org.configmgrtck.doubles.Hold;
import org.configmgrtck.fact.ReasonCode;
import org.configmgrtck.subject.Inconclusive;

/** Policy cycles in which the management point lets the client wait. */
public final class SlowCycle {
    private final Deadlines deadlines;
    private final Deployment deployment;
    private final Client client;

    public SlowCycle(TestBed bed, Deployment deployment, Client client) {
        this.deadlines = bed.deadlines();
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
            // A thread of its own: one that scenarios share would have them wait for each other's subject.
            Errand cycle = Errand.start("tck-policy-cycle", () -> runAndRelease(hold));
            boolean waits = hold.awaitArrival(deadlines.of(Deadline.ARRIVAL));
            if (waits) {
                meanwhile.run();
            }
            hold.release();
            // The call that it makes has a deadline, and so has this scenario.
            cycle.await(deadlines.of(Deadline.SCENARIO));
            return waits;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Inconclusive(ReasonCode.HANG, "the policy cycle did not end before the scenario's time was up");
        } finally {
            hold.release();
        }
    }

    private void runAndRelease(Hold hold) {
        try {
            client.runPolicyCycle();
        } finally {
            hold.release();
        }
    }
}
