package org.configmgrtck.reference.managementpoint;

import java.util.Optional;

/**
 * One policy assignment of a reply.
 *
 * @param id its PolicyAssignmentID
 * @param octets the element exactly as it stood in the reply: what the signature covers
 * @param policy what the octets say, and nothing else in the reply
 * @param signature empty if the policy is unsigned
 */
public record Assignment(String id, byte[] octets, Policy policy, Optional<PolicySignature> signature) {}
