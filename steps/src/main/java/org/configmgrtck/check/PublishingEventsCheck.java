package org.configmgrtck.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.configmgrtck.check.PublishingMoment.Due;
import org.configmgrtck.exchange.DirectoryEntry;

/** Does a site server publish at each of several events what it has to, whatever came before? */
public final class PublishingEventsCheck {
    private static final String PLACE = "REF-FOREST-01";

    private PublishingEventsCheck() {}

    /**
     * Each event that has to publish does, in the right forest; none else does; and the site server says so
     * (REF-PUBLISH-01 to -03, REF-FOREST-01, REF-SCHEMA-02).
     */
    public static Optional<Discrepancy> published(String siteCode, List<PublishingMoment> moments) {
        return moments.stream()
                .flatMap(moment -> found(siteCode, moment).stream()
                        .map(found -> found.after(moment.event()).blaming(blamed(siteCode, moment))))
                .findFirst();
    }

    private static Optional<Discrepancy> found(String siteCode, PublishingMoment moment) {
        return Stream.of(
                        in(moment.ownForest(), moment.due() == Due.OWN_FOREST, siteCode, moment),
                        in(moment.designatedForest(), moment.due() == Due.DESIGNATED_FOREST, siteCode, moment),
                        said(moment))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Discrepancy> in(
            List<DirectoryEntry> forest, boolean due, String siteCode, PublishingMoment moment) {
        return due
                ? PublicationCheck.stamped(moment.now(), siteCode, forest, moment.exchanges())
                : PublicationCheck.notStamped(moment.now(), siteCode, forest, moment.exchanges());
    }

    private static Optional<Discrepancy> said(PublishingMoment moment) {
        return moment.said()
                .flatMap(said -> moment.due() == Due.NOWHERE
                        ? PublicationCheck.saidUnpublished(said, moment.exchanges())
                        : PublicationCheck.saidPublished(said, moment.exchanges()));
    }

    /** What was published, but in the wrong forest, is a matter of the forest. */
    private static String blamed(String siteCode, PublishingMoment moment) {
        List<DirectoryEntry> other = moment.due() == Due.OWN_FOREST ? moment.designatedForest() : moment.ownForest();
        boolean elsewhere = moment.due() != Due.NOWHERE
                && PublicationCheck.notStamped(moment.now(), siteCode, other, moment.exchanges())
                        .isPresent();
        return elsewhere ? PLACE : moment.requirement();
    }
}
