package org.configmgrtck.reference.siteserver.policy;

/**
 * A client policy with what the site has signed.
 *
 * @param policy the policy
 * @param assignment its PolicyAssignment element: the text whose octets in UTF-8 are signed
 * @param reference the Reference element with the signature
 */
public record SignedPolicy(ClientPolicy policy, String assignment, String reference) {}
