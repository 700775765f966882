package org.configmgrtck.reference.siteserver.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Is a warning due that the signing certificate expires soon? */
@FunctionalInterface
public interface ExpiryRule {
    /**
     * Decides.
     *
     * @param last when this certificate was last warned of; empty if it never was
     */
    boolean isDue(Instant expiry, Instant now, Optional<Instant> last);

    /**
     * From 10 days before the end on, which are included (CERT-EXPIRY-01), and again when a day has passed since the last
     * one (CERT-EXPIRY-02).
     */
    static ExpiryRule documented() {
        return soonerThan(Duration.ofDays(10), Duration.ofDays(1));
    }

    /** The same, with other figures. */
    static ExpiryRule soonerThan(Duration left, Duration again) {
        return (expiry, now, last) -> !now.plus(left).isBefore(expiry)
                && last.map(warning -> !now.isBefore(warning.plus(again))).orElse(true);
    }
}
