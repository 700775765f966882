package org.configmgrtck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.configmgrtck.exchange.DirectoryEntry;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.subject.Publishing;
import org.junit.jupiter.api.Test;

class PublicationCheckTest {
    private static final Instant STAMP = Instant.parse("2031-04-05T06:07:08Z");
    private static final String HEALTH = "ABC.{9A3E4F0C-5B1D-4C52-8E7A-2F60B1C7D9E4};" + STAMP;
    private static final String CONTAINER = "CN=System Management,CN=System,DC=d1,DC=tck,DC=example";
    private static final String NAME = "CN=SMS-Site-ABC," + CONTAINER;

    private final DirectoryEntry site = entry(NAME, "mSSMSSite", "ABC", HEALTH);

    @Test
    void theReferenceOfTheSiteIsPublished() {
        assertThat(PublicationCheck.published("ABC", List.of(site), List.of())).isEmpty();
        assertThat(PublicationCheck.stamped(STAMP, "ABC", List.of(site), List.of()))
                .isEmpty();
        assertThat(PublicationCheck.stamped(STAMP.plusSeconds(1), "ABC", List.of(site), List.of()))
                .isPresent();
        assertThat(PublicationCheck.noReference("ABC", List.of(site), List.of()))
                .isPresent();
    }

    @Test
    void aReferenceOfThisTimeIsFoundAmongSeveral() {
        DirectoryEntry former = entry(NAME, "mSSMSSite", "ABC", HEALTH.replace("2031", "2030"));

        assertThat(PublicationCheck.notStamped(STAMP, "ABC", List.of(former), List.of()))
                .isEmpty();
        assertThat(PublicationCheck.notStamped(STAMP, "ABC", List.of(former, site), List.of()))
                .isPresent();
    }

    @Test
    void nothingElseIsAReference() {
        for (List<DirectoryEntry> others : List.of(
                List.<DirectoryEntry>of(),
                List.of(entry(NAME, "container", "ABC", HEALTH)),
                List.of(entry(NAME, "mSSMSSite", "XYZ", HEALTH)),
                List.of(entry(NAME, "mSSMSSite", "ABC", HEALTH.replace("ABC.", "XYZ."))),
                List.of(entry(NAME, "mSSMSSite", "ABC", HEALTH.replace("}", ""))),
                List.of(entry(NAME, "mSSMSSite", "ABC", HEALTH.replace("04-05", "04-31"))),
                List.of(site, entry("CN=x," + CONTAINER, "mSSMSSite", "ABC", HEALTH)))) {
            assertThat(PublicationCheck.published("ABC", others, List.of()))
                    .as("%s", others)
                    .isPresent();
        }
    }

    @Test
    void aSiteWithoutAReferenceHasNone() {
        DirectoryEntry without = new DirectoryEntry(
                NAME, Map.of("objectclass", List.of("top", "mSSMSSite"), "mssmssitecode", List.of("ABC")));

        assertThat(PublicationCheck.noReference("ABC", List.of(without), List.of()))
                .isEmpty();
        assertThat(PublicationCheck.nothing(List.of(without), List.of())).isPresent();
        assertThat(PublicationCheck.nothing(List.of(), List.of())).isEmpty();
    }

    @Test
    void allHasToBeInTheContainer() {
        DirectoryEntry spaced = entry(NAME.toLowerCase(Locale.ROOT).replace(",", ", "), "mSSMSSite", "ABC", HEALTH);
        DirectoryEntry outside = entry("CN=y,DC=d1,DC=tck,DC=example", "container", "ABC", HEALTH);
        DirectoryEntry misnamed = entry("CN=SMS-Site-XYZ," + CONTAINER, "mSSMSSite", "ABC", HEALTH);

        assertThat(onlyIn(site)).isEmpty();
        assertThat(onlyIn(spaced)).isEmpty();
        assertThat(onlyIn(site, outside)).isPresent();
        assertThat(onlyIn(misnamed)).isPresent();
        assertThat(onlyIn()).isPresent();
    }

    @Test
    void whatIsThereIsWholeOrGone() {
        DirectoryEntry emptied = new DirectoryEntry(
                NAME, Map.of("objectclass", List.of("top", "mSSMSSite"), "mssmssitecode", List.of("ABC")));
        DirectoryEntry half = entry(NAME, "mSSMSSite", "ABC", "ABC.{9A3E4F0C");
        DirectoryEntry outside = entry("CN=y,DC=d1,DC=tck,DC=example", "mSSMSSite", "ABC", HEALTH);

        assertThat(wholeOrGone(site)).isEmpty();
        assertThat(wholeOrGone()).isEmpty();
        assertThat(wholeOrGone(emptied)).isEmpty();
        assertThat(wholeOrGone(half)).isPresent();
        assertThat(wholeOrGone(outside)).isPresent();
        assertThat(wholeOrGone(site, outside)).isPresent();
    }

    @Test
    void eachWriteIsFoundGrantedOrNot() {
        assertThat(PublicationCheck.notWritten(Peer.DIRECTORY, List.of(ldap("add", "insufficientAccessRights"))))
                .map(Discrepancy::evidence)
                .contains(List.of(7));
        assertThat(PublicationCheck.notWritten(Peer.DIRECTORY, List.of(ldap("search", "success"))))
                .isEmpty();
        assertThat(PublicationCheck.notWritten(Peer.DESIGNATED_DIRECTORY, List.of(ldap("add", "success"))))
                .isEmpty();
    }

    @Test
    void aFailureHasToBeReportedInWords() {
        assertThat(PublicationCheck.reportedFailure(new Publishing(false, Optional.of("no schema")), List.of()))
                .isEmpty();
        assertThat(PublicationCheck.reportedFailure(new Publishing(false, Optional.of(" ")), List.of()))
                .isPresent();
        assertThat(PublicationCheck.reportedFailure(new Publishing(false, Optional.empty()), List.of()))
                .isPresent();
        assertThat(PublicationCheck.reportedFailure(new Publishing(true, Optional.of("no schema")), List.of()))
                .isPresent();
    }

    @Test
    void whoPublishedSaysSo() {
        assertThat(PublicationCheck.saidPublished(new Publishing(true, Optional.empty()), List.of()))
                .isEmpty();
        assertThat(PublicationCheck.saidPublished(new Publishing(false, Optional.of("no account")), List.of()))
                .get()
                .extracting(Discrepancy::actual)
                .isEqualTo("it says that nothing was published: no account");
    }

    @Test
    void whoPublishedNothingSaysSo() {
        assertThat(PublicationCheck.saidUnpublished(new Publishing(false, Optional.empty()), List.of()))
                .isEmpty();
        assertThat(PublicationCheck.saidUnpublished(new Publishing(true, Optional.empty()), List.of()))
                .isPresent();
    }

    private static Optional<Discrepancy> onlyIn(DirectoryEntry... entries) {
        return PublicationCheck.onlyIn(CONTAINER, "ABC", List.of(entries), List.of());
    }

    private static Optional<Discrepancy> wholeOrGone(DirectoryEntry... entries) {
        return PublicationCheck.wholeOrGone(CONTAINER, "ABC", List.of(entries), List.of());
    }

    private static Exchange ldap(String operation, String result) {
        return new Exchange.Ldap(7, Peer.DIRECTORY, operation, NAME, "", result, List.of());
    }

    static DirectoryEntry entry(String name, String type, String siteCode, String healthState) {
        return new DirectoryEntry(
                name,
                Map.of(
                        "objectclass", List.of("top", type),
                        "mssmssitecode", List.of(siteCode),
                        "mssmshealthstate", List.of(healthState)));
    }
}
