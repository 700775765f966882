package org.configmgrtck.reference.siteserver.certificate;

import java.time.Instant;

/**
 * A warning that the signing certificate expires soon.
 *
 * @param sentAt when it was sent; UTC
 * @param daysLeft how many days the certificate had left, a part of a day counted as one; 0 from its end on
 */
public record Warning(Instant sentAt, long daysLeft) {}
