package org.configmgrtck.check;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.configmgrtck.exchange.DirectoryEntry;

/**
 * A health state reference as it stands in a directory.
 *
 * @param entry the distinguished name of the entry that holds it
 * @param timestamp when the site's NAP policies were last created or changed, by its own word
 */
public record PublishedReference(String entry, String siteCode, Instant timestamp) {
    private static final Pattern FORM = Pattern.compile("([A-Z0-9]{3})[.]\\{[0-9A-Fa-f-]{36}\\};(\\S+Z)");

    /** The site's reference among these entries, if it is the only one, and what holds it is the entry of the site. */
    public static Optional<PublishedReference> of(String siteCode, List<DirectoryEntry> entries) {
        List<PublishedReference> found = all(siteCode, entries);
        long anywhere = references(entries.stream(), siteCode).count();
        return found.size() == 1 && anywhere == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** All references of the site that stand in its entry among these. */
    static List<PublishedReference> all(String siteCode, List<DirectoryEntry> entries) {
        Stream<DirectoryEntry> own = entries.stream()
                .filter(entry -> entry.values("objectclass").stream().anyMatch("mSSMSSite"::equalsIgnoreCase))
                .filter(entry -> entry.values("mssmssitecode").equals(List.of(siteCode)));
        return references(own, siteCode).toList();
    }

    private static Stream<PublishedReference> references(Stream<DirectoryEntry> entries, String siteCode) {
        return entries.flatMap(entry ->
                        entry.values("mssmshealthstate").stream().flatMap(text -> parse(entry.name(), text).stream()))
                .filter(reference -> reference.siteCode().equals(siteCode));
    }

    private static Optional<PublishedReference> parse(String entry, String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PublishedReference(entry, matcher.group(1), Instant.parse(matcher.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
