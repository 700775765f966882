package org.configmgrtck.check;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.configmgrtck.exchange.DirectoryEntry;

/**
 * A health state reference as it stands in a directory.
 *
 * @param entry the distinguished name of the entry that holds it
 * @param timestamp when the site's NAP policies were last created or changed, by its own word
 */
public record PublishedReference(String entry, String siteCode, Instant timestamp) {
    private static final Pattern FORM = Pattern.compile("([A-Z0-9]{3})[.]\\{[0-9A-Fa-f-]{36}\\};(\\S+Z)");

    /** The site's reference among these entries, if it is the only one, and what holds it is the entry of a site. */
    public static Optional<PublishedReference> of(String siteCode, List<DirectoryEntry> entries) {
        List<PublishedReference> found = all(siteCode, entries);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** All references of the site among these entries. */
    static List<PublishedReference> all(String siteCode, List<DirectoryEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.values("objectclass").stream().anyMatch("mSSMSSite"::equalsIgnoreCase))
                .filter(entry -> entry.values("mssmssitecode").equals(List.of(siteCode)))
                .flatMap(entry ->
                        entry.values("mssmshealthstate").stream().flatMap(text -> parse(entry.name(), text).stream()))
                .filter(reference -> reference.siteCode().equals(siteCode))
                .toList();
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
