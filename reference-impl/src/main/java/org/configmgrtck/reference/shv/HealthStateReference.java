package org.configmgrtck.reference.shv;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The health state reference of one site.
 *
 * @param siteCode the site, upper case
 * @param timestamp when the site's Network Access Protection policies were last created or changed
 */
public record HealthStateReference(String siteCode, Instant timestamp) {
    private static final Pattern FORM = Pattern.compile("([A-Z0-9]{3})\\.\\{[0-9A-F-]{36}};(.+Z)");

    /** Reads what stands in {@code mSSMSHealthState}; empty if it is no reference. */
    public static Optional<HealthStateReference> parse(String healthState) {
        Matcher matcher = FORM.matcher(healthState.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new HealthStateReference(matcher.group(1), Instant.parse(matcher.group(2))));
        } catch (DateTimeException noInstant) {
            return Optional.empty();
        }
    }
}
