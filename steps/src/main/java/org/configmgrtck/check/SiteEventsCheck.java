package org.configmgrtck.check;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
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
        List<Exchange> soFar = new ArrayList<>();
        for (SiteMoment moment : moments) {
            soFar.addAll(moment.exchanges());
            Optional<Discrepancy> found = SignedAssignmentsCheck.complete(moment.policies(), soFar)
                    .or(() -> SignedAssignmentsCheck.signedWith(
                            moment.inUse(),
                            "the certificate that the site is configured for",
                            moment.policies(),
                            soFar))
                    .or(() -> SignedAssignmentsCheck.naming(moment.inUse(), moment.root(), soFar));
            if (found.isPresent()) {
                return found.map(one -> one.after(moment.event()).blaming(moment.requirement()));
            }
        }
        return Optional.empty();
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
