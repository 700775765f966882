package org.configmgrtck.reference.siteserver.policy;

/**
 * A policy for clients.
 *
 * @param id letters, digits and hyphens
 * @param version for example {@code 1.00}
 * @param body its text
 */
public record ClientPolicy(String id, String version, String body) {}
