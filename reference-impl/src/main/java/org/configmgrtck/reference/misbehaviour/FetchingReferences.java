package org.configmgrtck.reference.misbehaviour;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.configmgrtck.reference.managementpoint.Deadline;
import org.configmgrtck.reference.managementpoint.HttpPeer;
import org.configmgrtck.reference.shv.ReferenceSource;

/** Fetching health state references at the wrong time, or from the wrong place. */
final class FetchingReferences {
    private FetchingReferences() {}

    static List<Misbehaviour> all() {
        return List.of(
                new Misbehaviour(
                        "never-refetches-references",
                        "REF-FETCH-01",
                        "Keeps the first references for ever, so that a change in the directory is never seen.",
                        Changes.shv(parts -> parts.withRefresh((due, now) -> false))),
                new Misbehaviour(
                        "refetches-every-time",
                        "REF-FETCH-01",
                        "Fetches references for each statement of health, not once in each query interval.",
                        Changes.shv(parts -> parts.withRefresh((due, now) -> true))),
                new Misbehaviour(
                        "ignores-designated-forest",
                        "REF-FOREST-01",
                        "Takes references from its own forest though another one is designated.",
                        Changes.shv(parts -> parts.withReferences(ofOwnForest(parts.references())))),
                new Misbehaviour(
                        "talks-to-site-server",
                        "SHV-ISOLATION-01",
                        "Asks the site server for health state references besides the directory.",
                        Changes.shv(parts -> parts.withReferences(andSiteServer(parts.references())))));
    }

    private static ReferenceSource ofOwnForest(ReferenceSource honest) {
        return (site, directory) -> honest.fetch(site, site.directory());
    }

    private static ReferenceSource andSiteServer(ReferenceSource honest) {
        return (site, directory) -> {
            try {
                new HttpPeer(site.siteServer(), new Deadline(Duration.ofSeconds(2))).get("/health-state-references");
            } catch (IOException unanswered) {
                // To have asked is what is wrong.
            }
            return honest.fetch(site, directory);
        };
    }
}
