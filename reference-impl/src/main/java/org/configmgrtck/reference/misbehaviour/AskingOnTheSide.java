package org.configmgrtck.reference.misbehaviour;

import com.unboundid.ldap.sdk.Entry;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.configmgrtck.reference.client.Sources;
import org.configmgrtck.reference.client.trust.CertificateSource;
import org.configmgrtck.reference.directory.DirectoryRefusal;
import org.configmgrtck.reference.directory.DirectoryWriter;
import org.configmgrtck.reference.managementpoint.Deadline;
import org.configmgrtck.reference.managementpoint.HttpPeer;
import org.configmgrtck.reference.shv.ReferenceSource;

/** Doing all that is required, and something else besides that nobody described. */
final class AskingOnTheSide {
    private AskingOnTheSide() {}

    static List<Misbehaviour> all() {
        return List.of(
                new Misbehaviour(
                        "asks-for-management-points",
                        "CERT-ROOT-03",
                        "Asks a management point that serves no acceptable certificate where the other ones are.",
                        Changes.client(parts -> parts.withSources(andManagementPoints(parts.sources())))),
                new Misbehaviour(
                        "asks-site-server-when-refetching",
                        "SHV-ISOLATION-01",
                        "Asks the site server as well, but only when it fetches references once more.",
                        Changes.shv(parts -> parts.withReferences(andSiteServerLater(parts.references())))),
                new Misbehaviour(
                        "marks-the-directory",
                        "REF-FETCH-01",
                        "Tries to leave a mark in the directory that it only has to read.",
                        Changes.shv(parts -> parts.withReferences(andMark(parts.references())))));
    }

    private static Sources andManagementPoints(Sources honest) {
        return (site, managementPoint) -> {
            CertificateSource none = () -> {
                ask(site.managementPoint(), "/SMS_MP/.sms_aut?MPLIST");
                return List.of();
            };
            return Stream.concat(honest.of(site, managementPoint).stream(), Stream.of(none))
                    .toList();
        };
    }

    private static ReferenceSource andSiteServerLater(ReferenceSource honest) {
        AtomicBoolean fetchedBefore = new AtomicBoolean();
        return (site, directory) -> {
            if (fetchedBefore.getAndSet(true)) {
                ask(site.siteServer(), "/health-state-references");
            }
            return honest.fetch(site, directory);
        };
    }

    private static ReferenceSource andMark(ReferenceSource honest) {
        return (site, directory) -> {
            Entry mark = new Entry("CN=SHV-Mark," + directory.systemManagement());
            mark.addAttribute("objectClass", "top", "applicationProcess");
            mark.addAttribute("cn", "SHV-Mark");
            try {
                new DirectoryWriter(directory, "", "").addOrReplace(mark, "cn");
            } catch (DirectoryRefusal refused) {
                // To have tried is what is wrong.
            }
            return honest.fetch(site, directory);
        };
    }

    private static void ask(URI peer, String path) {
        try {
            new HttpPeer(peer, new Deadline(Duration.ofSeconds(2))).get(path);
        } catch (IOException unanswered) {
            // To have asked is what is wrong.
        }
    }
}
