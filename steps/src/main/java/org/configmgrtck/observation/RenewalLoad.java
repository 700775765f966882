package org.configmgrtck.observation;

import java.security.cert.X509Certificate;
import java.util.List;
import org.configmgrtck.check.Observed;
import org.configmgrtck.check.SignedWith;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;

/** What renewing a signing certificate costs (CERT-SAME-05). */
public final class RenewalLoad {
    private RenewalLoad() {}

    /** The site server's part: how many policies were signed with the new certificate, and how they were handed over. */
    public static String ofSiteServer(X509Certificate newest, List<Exchange> exchanges) {
        SignedWith signed = SignedWith.of(newest, exchanges);
        return count(signed.policies(), "policy was", "policies were")
                + " signed anew for one renewal, and handed to the management point in "
                + count(signed.lists(), "list", "lists") + " of about " + kilobytes(signed.octets()) + " kB in all.";
    }

    /** A client's part: how often it fetched the certificate in these policy cycles. */
    public static String ofClient(int cycles, List<Exchange> exchanges) {
        int directory = Observed.certificatesHandedOut(exchanges).size();
        long managementPoint = Observed.certificateRequests(exchanges).stream()
                .filter(http -> http.status() == 200)
                .count();
        long all = exchanges.stream()
                .filter(exchange -> exchange.peer() != Peer.SUBJECT)
                .count();
        return "1 client fetched the certificate " + count(directory + managementPoint, "time", "times")
                + " for one renewal, in " + count(cycles, "policy cycle", "policy cycles") + ": " + directory
                + " from Active Directory and " + managementPoint + " from the management point, out of "
                + count(all, "exchange", "exchanges in all") + ".";
    }

    /** Rounded, since the length of a signature with EC keys differs by an octet or two from run to run. */
    private static long kilobytes(long octets) {
        return (octets + 500) / 1000;
    }

    private static String count(long number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }
}
