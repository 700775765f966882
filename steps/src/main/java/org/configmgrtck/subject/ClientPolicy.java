package org.configmgrtck.subject;

/** A policy for clients, in one version, as a site server is given it. */
public record ClientPolicy(String policyId, String policyVersion, String body) {}
