package org.configmgrtck.check;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.configmgrtck.exchange.Exchange;

/** Does a site server do what it has to after each of several events, whatever came before? */
public final class SiteEventsCheck {
    private SiteEventsCheck() {}

    /**
     * After each event the management point has every client policy of the site, signed with the certificate that the site
     * is configured for (CERT-SIGN-01, CERT-SELECT-01, CERT-SAME-01, CERT-VALID-01).
     */
    public static Optional<Discrepancy> signed(List<SiteMoment> moments) {
        List<Exchange> newest = List.of();
        for (SiteMoment moment : moments) {
            newest = newestGiven(newest, moment);
            Optional<Discrepancy> found = signed(moment, newest);
            if (found.isPresent()) {
                return found.map(one -> one.after(moment.event()).blaming(moment.requirement()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Discrepancy> signed(SiteMoment moment, List<Exchange> given) {
        String whose = "the certificate that the site is configured for";
        return SignedAssignmentsCheck.complete(moment.policies(), given)
                .or(() -> SignedAssignmentsCheck.signedWith(moment.inUse(), whose, moment.policies(), given))
                .or(() -> SignedAssignmentsCheck.naming(moment.inUse(), moment.root(), given));
    }

    /** What clients get is what the management point was given last. */
    private static List<Exchange> newestGiven(List<Exchange> before, SiteMoment moment) {
        List<Exchange.Http> given = Observed.assignmentsGiven(moment.exchanges());
        return given.isEmpty() ? before : List.of(given.get(given.size() - 1));
    }

    /**
     * When a day has passed, status message 5112 is sent once, with the days that the certificate in use has left, if these
     * are 10 or less (CERT-EXPIRY-01, CERT-EXPIRY-02). Other events may send it, with these days, if it was not sent for this
     * certificate on the same day.
     */
    public static Optional<Discrepancy> warned(List<SiteMoment> moments) {
        Set<X509Certificate> today = new HashSet<>();
        for (SiteMoment moment : moments) {
            if (moment.day()) {
                today.clear();
            }
            long left = Duration.between(
                            moment.now(), moment.inUse().getNotAfter().toInstant())
                    .toDays();
            Optional<Discrepancy> found = StatusMessageCheck.warned(left, moment.day(), moment.exchanges())
                    .or(() -> today.contains(moment.inUse())
                            ? StatusMessageCheck.expiryNotReported(moment.exchanges())
                            : Optional.empty());
            if (found.isPresent()) {
                return found.map(one -> one.after(moment.event()));
            }
            if (StatusMessageCheck.expiryNotReported(moment.exchanges()).isPresent()) {
                today.add(moment.inUse());
            }
        }
        return Optional.empty();
    }
}
