package org.configmgrtck.reference.healthagent;

/**
 * A software update that the NAP policies require.
 *
 * @param id its name, by which distribution points have it
 * @param sha256 hexadecimal SHA-256 hash of its octets; case is not significant
 */
public record RequiredUpdate(String id, String sha256) {}
