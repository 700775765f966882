package org.configmgrtck.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;

/** Where does the System Health Validator point get its health state references from? */
public final class ReferenceFetchCheck {
    private ReferenceFetchCheck() {}

    /** From this directory, at least once. */
    public static Optional<Discrepancy> fetchedFrom(Peer directory, List<Exchange> exchanges) {
        return Discrepancy.unless(
                !Observed.referencesHandedOut(exchanges, directory).isEmpty(),
                "health state references are fetched from " + name(directory),
                name(directory) + " handed out none",
                exchanges);
    }

    /** This directory was at least asked, whatever it answered. */
    public static Optional<Discrepancy> asked(Peer directory, List<Exchange> exchanges) {
        return Discrepancy.unless(
                !Observed.searches(exchanges, directory).isEmpty(),
                name(directory) + " is asked for health state references",
                name(directory) + " was not asked anything",
                exchanges);
    }

    /** Never from this directory. */
    public static Optional<Discrepancy> notFetchedFrom(Peer directory, List<Exchange> exchanges) {
        List<Exchange.Ldap> handedOut = Observed.referencesHandedOut(exchanges, directory);
        return Discrepancy.unless(
                handedOut.isEmpty(),
                "no health state reference is fetched from " + name(directory),
                handedOut.stream().map(Exchange::summary).collect(Collectors.joining("; ")),
                handedOut);
    }

    /** The site server hears nothing (SHV-ISOLATION-01). */
    public static Optional<Discrepancy> siteServerLeftAlone(List<Exchange> exchanges) {
        List<Exchange.Http> asked = Observed.siteServerRequests(exchanges);
        return Discrepancy.unless(
                asked.isEmpty(),
                "the site server is left alone",
                asked.stream().map(Exchange::summary).collect(Collectors.joining("; ")),
                asked);
    }

    private static String name(Peer directory) {
        return directory == Peer.DESIGNATED_DIRECTORY ? "the designated forest" : "Active Directory";
    }
}
