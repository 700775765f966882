package org.configmgrtck.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.exchange.DirectoryEntry;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.subject.Publishing;

/**
 * What the directories hold after one of several events at a site, and what they have to.
 *
 * @param event the event in words
 * @param requirement what is not met if they don't
 * @param due where the event publishes the site's health state reference
 * @param now the deployment's clock at the event, which it has for no other event
 * @param said what the site server said of publishing; empty where it was not asked
 * @param ownForest what stands in the directory of the site's own forest
 * @param designatedForest what stands in that of the other forest, which is designated at times
 * @param exchanges from before the event to its end
 */
public record PublishingMoment(
        String event,
        String requirement,
        Due due,
        Instant now,
        Optional<Publishing> said,
        List<DirectoryEntry> ownForest,
        List<DirectoryEntry> designatedForest,
        List<Exchange> exchanges) {
    /** Where a reference is to be published. */
    public enum Due {
        /** In no directory. */
        NOWHERE,
        /** In that of the site's own forest. */
        OWN_FOREST,
        /** In that of the designated forest. */
        DESIGNATED_FOREST
    }

    public PublishingMoment {
        ownForest = List.copyOf(ownForest);
        designatedForest = List.copyOf(designatedForest);
        exchanges = List.copyOf(exchanges);
    }
}
