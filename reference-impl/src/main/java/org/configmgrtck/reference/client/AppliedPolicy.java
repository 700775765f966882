package org.configmgrtck.reference.client;

/**
 * A policy in force.
 *
 * @param policyId its id
 * @param policyVersion the version that was applied last
 * @param body its octets, read as UTF-8
 */
public record AppliedPolicy(String policyId, String policyVersion, String body) {}
