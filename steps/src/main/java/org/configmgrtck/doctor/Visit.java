package org.configmgrtck.doctor;

import java.util.function.Consumer;
import java.util.function.Function;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.TestBed;

/** A deployment for one checkup. */
final class Visit {
    private Visit() {}

    /** Opens a deployment, has it examined, and ends it, whatever comes. */
    static void at(TestBed bed, Consumer<Deployment> examination) {
        to(bed, deployment -> {
            examination.accept(deployment);
            return true;
        });
    }

    /** The same, with what was found. */
    static <T> T to(TestBed bed, Function<Deployment, T> examination) {
        Deployment deployment = new Deployment(bed);
        try {
            return examination.apply(deployment);
        } finally {
            // How a deployment ends is looked at by a checkup of its own.
            deployment.close();
        }
    }
}
