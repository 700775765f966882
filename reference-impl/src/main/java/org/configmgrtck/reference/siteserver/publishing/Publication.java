package org.configmgrtck.reference.siteserver.publishing;

import java.util.Optional;

/**
 * Whether a health state reference was published.
 *
 * @param report what the administrator is told where it was not; empty where it was
 */
public record Publication(Optional<String> report) {
    /** It was published. */
    public static Publication done() {
        return new Publication(Optional.empty());
    }

    /** It was not. */
    public static Publication missing(String report) {
        return new Publication(Optional.of(report));
    }
}
