package org.configmgrtck.doctor;

import java.util.function.Consumer;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.TestBed;
import org.configmgrtck.exchange.Peer;

/** A deployment for one checkup. */
final class Visit {
    private Visit() {}

    /** Opens a deployment, has it examined, and ends it, whatever comes. */
    static void at(TestBed bed, Consumer<Deployment> examination) {
        Deployment deployment = new Deployment(bed);
        try {
            examination.accept(deployment);
        } finally {
            // How a deployment ends is looked at by a checkup of its own.
            deployment.close();
        }
    }

    /** Whether the target has asked this double. */
    static boolean reached(Deployment deployment, Peer peer) {
        return deployment.journal().all().stream().anyMatch(exchange -> exchange.peer() == peer);
    }
}
