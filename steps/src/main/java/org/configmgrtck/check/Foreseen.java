package org.configmgrtck.check;

import static org.configmgrtck.check.Described.publishes;
import static org.configmgrtck.check.Described.reads;
import static org.configmgrtck.check.Described.request;
import static org.configmgrtck.exchange.Peer.DESIGNATED_DIRECTORY;
import static org.configmgrtck.exchange.Peer.DIRECTORY;
import static org.configmgrtck.exchange.Peer.DISTRIBUTION_POINT;
import static org.configmgrtck.exchange.Peer.ENFORCEMENT_SERVER;
import static org.configmgrtck.exchange.Peer.MANAGEMENT_POINT;
import static org.configmgrtck.exchange.Peer.STATUS_SINK;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.specification.Role;

/** What the contract, {@code openapi.yaml}, describes that a role asks the doubles for. Nothing else was foreseen. */
public final class Foreseen {
    private static final Map<Role, List<Described>> TABLE = Map.of(
            Role.POLICY_CLIENT,
            List.of(
                    request(MANAGEMENT_POINT, "POST", "/MP_PolicyManager"),
                    request(MANAGEMENT_POINT, "GET", "/sms_mp/.sms_pol?{policy}.{version}"),
                    request(MANAGEMENT_POINT, "GET", "/SMS_MP/.sms_aut?SITESIGNCERT"),
                    request(MANAGEMENT_POINT, "POST", "/StatusReceiver"),
                    reads(DIRECTORY)),
            Role.SHV_POINT,
            List.of(reads(DIRECTORY, DESIGNATED_DIRECTORY)),
            Role.HEALTH_AGENT,
            List.of(
                    request(MANAGEMENT_POINT, "POST", "/MP_PolicyManager"),
                    request(MANAGEMENT_POINT, "GET", "/sms_mp/.sms_pol?MACHINE.{version}"),
                    request(ENFORCEMENT_SERVER, "POST", "/statements-of-health"),
                    request(DISTRIBUTION_POINT, "GET", "/{point}/{update}")),
            Role.SITE_SERVER,
            List.of(
                    reads(DIRECTORY, DESIGNATED_DIRECTORY),
                    publishes(DIRECTORY, DESIGNATED_DIRECTORY),
                    request(MANAGEMENT_POINT, "PUT", "/assignments"),
                    request(STATUS_SINK, "POST", "/status-messages")),
            Role.NETWORK_POLICY_SERVER,
            List.of());

    /** A health agent is part of a client: where the subject is the whole of it, it may ask as a policy client does. */
    private static final Map<Role, Role> PART_OF = Map.of(Role.HEALTH_AGENT, Role.POLICY_CLIENT);

    private final Set<Role> asked;
    private final List<Described> described;

    private Foreseen(Set<Role> asked, List<Described> described) {
        this.asked = asked;
        this.described = described;
    }

    /**
     * What is foreseen in a scenario.
     *
     * @param asked the roles that the scenario is for
     * @param claimed the roles that the subject claims
     */
    public static Foreseen of(Collection<Role> asked, Predicate<Role> claimed) {
        Set<Role> acting = new TreeSet<>(asked);
        PART_OF.forEach((part, whole) -> {
            if (asked.contains(part) && claimed.test(whole)) {
                acting.add(whole);
            }
        });
        return new Foreseen(
                new TreeSet<>(asked),
                acting.stream().flatMap(role -> TABLE.get(role).stream()).toList());
    }

    /** Whether the exchange was foreseen. What the kit itself asked always was. */
    public boolean holds(Exchange exchange) {
        return exchange.peer() == Peer.SUBJECT || described.stream().anyMatch(one -> one.covers(exchange));
    }

    /** Whether the scenario is for the role. */
    boolean isFor(Role role) {
        return asked.contains(role);
    }

    /** The roles that the scenario is for, in words. */
    String roles() {
        return asked.stream().map(Role::label).collect(Collectors.joining(", "));
    }
}
