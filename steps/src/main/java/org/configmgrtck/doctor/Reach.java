package org.configmgrtck.doctor;

import java.util.Locale;
import java.util.Optional;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.doctor.Problem.Severity;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.subject.Operation;

/** Whether the target reaches the doubles. */
final class Reach {
    private static final String MEND =
            "From where the target runs, see whether this address can be reached. A target on another machine, or in a"
                    + " container, needs doubles that listen beyond the loopback address: --bind and --advertise. If it"
                    + " can be reached, the target does not try, asks for something that the deployment does not name, or"
                    + " answers before it has asked.";

    private Reach() {}

    /** Takes down that nothing at all has reached a double: then no verdict would say anything of the target. */
    static Optional<Problem> nowhere(int expected, int seen) {
        return expected == 0 || seen > 0
                ? Optional.empty()
                : Optional.of(new Problem(
                        Severity.FATAL, "the doubles", "nothing that the target sent has reached any double", MEND));
    }

    /** Takes down that a double was not asked, though the operation needs it. */
    static void require(Deployment deployment, Peer peer, Operation operation, Complaints complaints) {
        boolean asked = Visit.reached(deployment, peer);
        complaints.expectedAtDouble(asked);
        if (asked) {
            return;
        }
        String double_ = peer.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        complaints.note(
                Severity.SERIOUS,
                operation.toString(),
                "the target did what it was asked, but nothing of it reached the " + double_ + " double at "
                        + address(deployment, peer),
                MEND);
    }

    private static String address(Deployment deployment, Peer peer) {
        return (peer == Peer.DIRECTORY
                        ? deployment.directory().url()
                        : deployment.managementPoint().url())
                .toString();
    }
}
