package org.configmgrtck.doctor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.configmgrtck.deployment.Deployment;
import org.configmgrtck.deployment.Unreached;
import org.configmgrtck.doctor.Problem.Severity;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.specification.Role;
import org.configmgrtck.subject.Operation;

/** Whether a role of the target reaches the doubles. */
final class Reach {
    static final String MEND =
            "From where the target runs, see whether this address can be reached. A target on another machine, or in a"
                    + " container, needs doubles that listen beyond the loopback address: --bind and --advertise. If it"
                    + " can be reached, the target does not try, asks for something that the deployment does not name, or"
                    + " answers before it has asked.";

    private final Deployment deployment;
    private final Role role;
    private final Complaints complaints;

    Reach(Deployment deployment, Role role, Complaints complaints) {
        this.deployment = deployment;
        this.role = role;
        this.complaints = complaints;
    }

    /** Takes down that nothing at all has reached a double: then no verdict would say anything of the target. */
    static Optional<Problem> nowhere(int expected, int seen) {
        return expected == 0 || seen > 0
                ? Optional.empty()
                : Optional.of(new Problem(
                        Severity.FATAL, "the doubles", "nothing that the target sent has reached any double", MEND));
    }

    /** Takes down that a double was not asked, though the operation needs it. */
    boolean require(Peer peer, Operation operation) {
        boolean asked = deployment.journal().all().stream().anyMatch(exchange -> exchange.peer() == peer);
        complaints.expectedAtDouble(asked);
        if (!asked) {
            String double_ = peer.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            List<String> astray = deployment.managementPoint().arrivals().astray();
            complaints.unreached(new Problem(
                    Severity.SERIOUS,
                    operation.toString(),
                    "the target did what it was asked, but nothing of it reached the " + double_ + " double"
                            + (peer == Peer.MANAGEMENT_POINT
                                    ? " at " + deployment.managementPoint().url()
                                    : "")
                            + (astray.isEmpty() ? "" : ". It asked that server for: " + firstOf(astray)),
                    astray.isEmpty()
                            ? MEND
                            : "Keep the path of the address: what is asked for stands below it, and takes no place of"
                                    + " it."));
        }
        return asked;
    }

    static String firstOf(List<String> astray) {
        return String.join("; ", astray.stream().distinct().limit(3).toList());
    }

    /**
     * The same for the directory, which tells more of who came to it.
     *
     * @param requirements how the ids of the requirements begin that rest on it
     * @param must whether no implementation gets by without it in this operation, unless it is out of its reach
     */
    void requireDirectory(Operation operation, String requirements, boolean must) {
        List<Exchange.Ldap> asked = deployment.journal().all().stream()
                .filter(exchange -> exchange.peer() == Peer.DIRECTORY)
                .map(Exchange.Ldap.class::cast)
                .toList();
        DirectoryVisit visit = new DirectoryVisit(deployment.directory(), asked, role == Role.SITE_SERVER);
        complaints.expectedAtDouble(visit.cameThere());
        visit.trouble().ifPresent(trouble -> {
            String words = "the " + role.label() + " does not come to its directory: " + trouble.words();
            boolean sure = trouble.isCertain() || must && !visit.anybodyCame();
            complaints.unreached(new Problem(
                    sure ? Severity.SERIOUS : Severity.REMARK,
                    operation.toString(),
                    trouble.words(),
                    trouble.mend(),
                    served -> sure ? served.without(new Unreached(role, requirements, words)) : served));
        });
    }
}
