package org.configmgrtck.subject;

/** A policy that is in force on the client, in the version that was applied last. */
public record AppliedPolicy(String policyId, String policyVersion, String body) {}
