package org.configmgrtck.pki;

import java.time.Duration;
import java.time.Instant;

/** From when until when a certificate is valid; both instants count. */
public record Validity(Instant from, Instant until) {
    /** A year before the instant until a year after. */
    public static Validity around(Instant now) {
        return new Validity(now.minus(Duration.ofDays(365)), now.plus(Duration.ofDays(365)));
    }

    /** Ten years on either side: what an authority gets. */
    public static Validity longAround(Instant now) {
        return new Validity(now.minus(Duration.ofDays(3650)), now.plus(Duration.ofDays(3650)));
    }

    /** Fifty years on either side. */
    public static Validity centuryAround(Instant now) {
        return new Validity(now.minus(Duration.ofDays(18_250)), now.plus(Duration.ofDays(18_250)));
    }

    /** From a year before the instant until thirty years after. */
    public static Validity decadesAhead(Instant now) {
        return new Validity(now.minus(Duration.ofDays(365)), now.plus(Duration.ofDays(10_950)));
    }

    /** Over for a day. */
    public static Validity expired(Instant now) {
        return new Validity(now.minus(Duration.ofDays(365)), now.minus(Duration.ofDays(1)));
    }

    /** Not to begin for a day. */
    public static Validity notYet(Instant now) {
        return new Validity(now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(365)));
    }

    /** Until this very second. */
    public static Validity lastSecond(Instant now) {
        return new Validity(now.minus(Duration.ofDays(365)), now);
    }

    /** From this very second on. */
    public static Validity firstSecond(Instant now) {
        return new Validity(now, now.plus(Duration.ofDays(365)));
    }

    /** Over for a second. */
    public static Validity justExpired(Instant now) {
        return new Validity(now.minus(Duration.ofDays(365)), now.minusSeconds(1));
    }

    /** To begin in a second. */
    public static Validity aboutToBegin(Instant now) {
        return new Validity(now.plusSeconds(1), now.plus(Duration.ofDays(365)));
    }
}
