package org.configmgrtck.check;

import java.util.Locale;
import java.util.function.Predicate;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.specification.Role;

/** Exchanges that a requirement forbids by itself, in whatever scenario they occur. */
enum Forbidden {
    CONTACTING_THE_SITE_SERVER(
            "SHV-ISOLATION-01",
            Role.SHV_POINT,
            "the site server is left alone",
            exchange -> exchange.peer() == Peer.SITE_SERVER),
    PUBLISHING_ELSEWHERE(
            "REF-SCHEMA-02",
            Role.SITE_SERVER,
            "health state references are written in the System Management container, and nowhere else",
            exchange -> exchange instanceof Exchange.Ldap ldap
                    && ldap.request().toLowerCase(Locale.ROOT).contains("mssmshealthstate")
                    && Observed.isWrite(ldap)
                    && !AskedFor.isInContainer(ldap));

    private final String requirement;
    private final Role role;
    private final String expected;
    private final Predicate<Exchange> covers;

    Forbidden(String requirement, Role role, String expected, Predicate<Exchange> covers) {
        this.requirement = requirement;
        this.role = role;
        this.expected = expected;
        this.covers = covers;
    }

    /** Id of the requirement, which binds the role. */
    String requirement() {
        return requirement;
    }

    /** What the requirement expects, as a phrase. */
    String expected() {
        return expected;
    }

    /** Whether it forbids the exchange in a scenario for these roles. */
    boolean covers(Exchange exchange, Foreseen foreseen) {
        return foreseen.isFor(role) && covers.test(exchange);
    }
}
