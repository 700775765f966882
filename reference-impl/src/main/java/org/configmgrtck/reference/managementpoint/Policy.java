package org.configmgrtck.reference.managementpoint;

/**
 * A policy, as an assignment names it.
 *
 * @param id letters, digits and hyphens
 * @param version for example {@code 1.00}
 * @param md5 hexadecimal MD5 hash of the body; empty if the assignment gives none
 * @param sha1 hexadecimal SHA-1 hash of the body; empty if the assignment gives none
 */
public record Policy(String id, String version, String md5, String sha1) {}
