package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.configmgrtck.check.PublishingMoment.Due;
import org.configmgrtck.exchange.DirectoryEntry;
import org.configmgrtck.subject.Publishing;
import org.junit.jupiter.api.Test;

class PublishingEventsCheckTest {
    private static final Instant FORMER = Instant.parse("2031-04-05T06:07:08Z");
    private static final Instant NOW = FORMER.plusSeconds(3600);
    private static final Optional<Publishing> DONE = Optional.of(new Publishing(true, Optional.empty()));
    private static final Optional<Publishing> NOT_DONE = Optional.of(new Publishing(false, Optional.of("no")));

    private final List<DirectoryEntry> nothing = List.of();
    private final List<DirectoryEntry> former = List.of(entry(FORMER));
    private final List<DirectoryEntry> present = List.of(entry(NOW));

    @Test
    void whatIsPublishedWhereItIsDueIsRight() {
        assertThat(blamed(Due.OWN_FOREST, DONE, present, nothing)).isEmpty();
        assertThat(blamed(Due.OWN_FOREST, DONE, present, former)).isEmpty();
        assertThat(blamed(Due.DESIGNATED_FOREST, DONE, former, present)).isEmpty();
        assertThat(blamed(Due.NOWHERE, NOT_DONE, former, former)).isEmpty();
        assertThat(blamed(Due.NOWHERE, Optional.empty(), former, nothing)).isEmpty();
    }

    @Test
    void whatIsNotPublishedIsAMatterOfTheEvent() {
        assertThat(blamed(Due.OWN_FOREST, DONE, former, nothing)).contains("of the event");
        assertThat(blamed(Due.DESIGNATED_FOREST, DONE, former, nothing)).contains("of the event");
    }

    @Test
    void whatIsPublishedElsewhereIsAMatterOfTheForest() {
        assertThat(blamed(Due.OWN_FOREST, DONE, former, present)).contains("REF-FOREST-01");
        assertThat(blamed(Due.OWN_FOREST, DONE, present, present)).contains("REF-FOREST-01");
        assertThat(blamed(Due.DESIGNATED_FOREST, DONE, present, former)).contains("REF-FOREST-01");
    }

    @Test
    void whatIsPublishedWithoutBeingDueIsAMatterOfTheEvent() {
        assertThat(blamed(Due.NOWHERE, NOT_DONE, present, nothing)).contains("of the event");
        assertThat(blamed(Due.NOWHERE, Optional.empty(), nothing, present)).contains("of the event");
    }

    @Test
    void whatIsSaidHasToBeTrue() {
        assertThat(blamed(Due.OWN_FOREST, NOT_DONE, present, nothing)).contains("of the event");
        assertThat(blamed(Due.NOWHERE, DONE, former, nothing)).contains("of the event");
    }

    @Test
    void theFirstWrongEventIsNamed() {
        PublishingMoment right = moment("one", Due.NOWHERE, NOT_DONE, former, nothing);
        PublishingMoment wrong = moment("two", Due.OWN_FOREST, DONE, former, nothing);
        PublishingMoment later = moment("three", Due.OWN_FOREST, DONE, nothing, nothing);

        assertThat(PublishingEventsCheck.published("ABC", List.of(right, wrong, later)))
                .hasValueSatisfying(found -> assertThat(found.actual()).startsWith("after two: "));
    }

    private static Optional<String> blamed(
            Due due, Optional<Publishing> said, List<DirectoryEntry> here, List<DirectoryEntry> there) {
        return PublishingEventsCheck.published("ABC", List.of(moment("event", due, said, here, there)))
                .flatMap(Discrepancy::blamed);
    }

    private static PublishingMoment moment(
            String event, Due due, Optional<Publishing> said, List<DirectoryEntry> here, List<DirectoryEntry> there) {
        return new PublishingMoment(event, "of the event", due, NOW, said, here, there, List.of());
    }

    private static DirectoryEntry entry(Instant stamp) {
        return PublicationCheckTest.entry(
                "CN=SMS-Site-ABC,CN=System Management,CN=System,DC=d1,DC=tck,DC=example",
                "mSSMSSite",
                "ABC",
                "ABC.{9A3E4F0C-5B1D-4C52-8E7A-2F60B1C7D9E4};" + stamp);
    }
}
