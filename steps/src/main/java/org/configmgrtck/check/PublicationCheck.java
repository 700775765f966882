package org.configmgrtck.check;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.configmgrtck.exchange.DirectoryEntry;
import org.configmgrtck.exchange.Exchange;
import org.configmgrtck.exchange.Peer;
import org.configmgrtck.subject.Publishing;

/** What has a site server published in a directory? */
public final class PublicationCheck {
    private PublicationCheck() {}

    /** The site's health state reference, in the entry of the site (REF-PUBLISH-01 to -03). */
    public static Optional<Discrepancy> published(
            String siteCode, List<DirectoryEntry> entries, List<Exchange> exchanges) {
        return Discrepancy.unless(
                PublishedReference.of(siteCode, entries).isPresent(),
                "the health state reference of site " + siteCode + " is published",
                listing(entries),
                exchanges);
    }

    /** The site's health state reference with this time stamp (REF-PUBLISH-01 to -03). */
    public static Optional<Discrepancy> stamped(
            Instant timestamp, String siteCode, List<DirectoryEntry> entries, List<Exchange> exchanges) {
        return Discrepancy.unless(
                PublishedReference.of(siteCode, entries)
                        .filter(reference -> reference.timestamp().equals(timestamp))
                        .isPresent(),
                "the health state reference of site " + siteCode + " is published with the time stamp " + timestamp,
                listing(entries),
                exchanges);
    }

    /** No health state reference of the site with this time stamp. */
    public static Optional<Discrepancy> notStamped(
            Instant timestamp, String siteCode, List<DirectoryEntry> entries, List<Exchange> exchanges) {
        return Discrepancy.unless(
                PublishedReference.all(siteCode, entries).stream()
                        .noneMatch(reference -> reference.timestamp().equals(timestamp)),
                "no health state reference of site " + siteCode + " is published with the time stamp " + timestamp,
                listing(entries),
                exchanges);
    }

    /** No health state reference of the site. */
    public static Optional<Discrepancy> noReference(
            String siteCode, List<DirectoryEntry> entries, List<Exchange> exchanges) {
        boolean holds = entries.stream()
                .allMatch(entry -> entry.values("mssmshealthstate").isEmpty());
        return Discrepancy.unless(
                holds, "no health state reference of site " + siteCode + " is there", listing(entries), exchanges);
    }

    /** Nothing at all, whole or in part (REF-SCHEMA-01). */
    public static Optional<Discrepancy> nothing(List<DirectoryEntry> entries, List<Exchange> exchanges) {
        return Discrepancy.unless(entries.isEmpty(), "nothing was left in the directory", listing(entries), exchanges);
    }

    /** All that is there is in this container, and the site's entry has its name (REF-SCHEMA-02). */
    public static Optional<Discrepancy> onlyIn(
            String container, String siteCode, List<DirectoryEntry> entries, List<Exchange> exchanges) {
        String name = "cn=sms-site-" + siteCode.toLowerCase(Locale.ROOT) + "," + plain(container);
        boolean holds = entries.stream().anyMatch(entry -> plain(entry.name()).equals(name))
                && entries.stream().allMatch(entry -> plain(entry.name()).endsWith("," + plain(container)));
        return Discrepancy.unless(holds, "all that is published is in " + container, listing(entries), exchanges);
    }

    /** All that is there is in this container, and is either the site's reference as a whole or none (REF-SCHEMA-02). */
    public static Optional<Discrepancy> wholeOrGone(
            String container, String siteCode, List<DirectoryEntry> entries, List<Exchange> exchanges) {
        boolean inside = entries.stream().allMatch(entry -> plain(entry.name()).endsWith("," + plain(container)));
        boolean whole = PublishedReference.of(siteCode, entries).isPresent()
                || noReference(siteCode, entries, exchanges).isEmpty();
        return Discrepancy.unless(
                inside && whole,
                "the health state reference of site " + siteCode + " is whole and in " + container + ", or is gone",
                listing(entries),
                exchanges);
    }

    /** No write went to this directory, granted or not (REF-SCHEMA-02). */
    public static Optional<Discrepancy> notWritten(Peer directory, List<Exchange> exchanges) {
        List<Exchange.Ldap> writes = Observed.writes(exchanges, directory);
        return Discrepancy.unless(
                writes.isEmpty(),
                "nothing is written",
                writes.stream().map(Exchange::summary).collect(Collectors.joining("; ")),
                writes);
    }

    /** The site server says that it published, and reports no failure (REF-PUBLISH-01, REF-PUBLISH-02). */
    public static Optional<Discrepancy> saidPublished(Publishing said, List<Exchange> exchanges) {
        return Discrepancy.unless(
                said.published(),
                "the site server says that the health state reference was published",
                "it says that nothing was published"
                        + said.report().map(report -> ": " + report).orElse(""),
                exchanges);
    }

    /** The site server does not say that it published (REF-SCHEMA-01). */
    public static Optional<Discrepancy> saidUnpublished(Publishing said, List<Exchange> exchanges) {
        return Discrepancy.unless(
                !said.published(),
                "the site server says that nothing was published",
                "it says that the health state reference was published",
                exchanges);
    }

    /** The site server says that it published nothing, and why (REF-SCHEMA-01). */
    public static Optional<Discrepancy> reportedFailure(Publishing said, List<Exchange> exchanges) {
        boolean holds = !said.published()
                && said.report().filter(report -> !report.isBlank()).isPresent();
        return Discrepancy.unless(
                holds,
                "the site server reports that nothing was published",
                "published: " + said.published() + ", report: " + said.report().orElse("none"),
                exchanges);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s*([,=])\\s*", "$1");
    }

    private static String listing(List<DirectoryEntry> entries) {
        return entries.isEmpty()
                ? "nothing is there"
                : entries.stream()
                        .map(entry -> entry.name() + " with the health state " + entry.values("mssmshealthstate"))
                        .collect(Collectors.joining("; ", "there is ", ""));
    }
}
