package org.configmgrtck.observation;

import java.util.List;
import java.util.Optional;
import org.configmgrtck.check.Observed;
import org.configmgrtck.check.PublishedReference;
import org.configmgrtck.exchange.DirectoryEntry;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.subject.Publishing;

/** Whether deleting a NAP policy published anything (reading policy-deletion-publishes). */
public final class PolicyDeletion {
    private PolicyDeletion() {}

    /** The implementation answered that it can't be done. */
    public static String notOffered(int status) {
        return "Deleting a NAP policy is not offered: the call was answered " + status + ".";
    }

    /**
     * In a sentence.
     *
     * @param before what stood in the directory before the deletion
     * @param after what stands there now
     * @param since what was exchanged since
     */
    public static String seen(
            String siteCode,
            List<DirectoryEntry> before,
            List<DirectoryEntry> after,
            List<Exchange> since,
            Publishing said) {
        return "Deleting the NAP policy " + done(siteCode, before, after, since) + " The site server says that it "
                + (said.published() ? "published" : "did not publish")
                + said.report().map(report -> ": " + report).orElse(".");
    }

    private static String done(
            String siteCode, List<DirectoryEntry> before, List<DirectoryEntry> after, List<Exchange> since) {
        if (Observed.writes(since, Peer.DIRECTORY).isEmpty()) {
            return "wrote nothing to Active Directory.";
        }
        Optional<PublishedReference> reference = PublishedReference.of(siteCode, after);
        return reference
                .map(found -> "published the health state reference with the time stamp " + found.timestamp()
                        + stampBefore(siteCode, before))
                .orElse("wrote to Active Directory, where the health state reference is no longer.");
    }

    private static String stampBefore(String siteCode, List<DirectoryEntry> before) {
        return PublishedReference.of(siteCode, before)
                .map(found -> "; before, it was " + found.timestamp() + ".")
                .orElse(".");
    }
}
