package org.configmgrtck.reference.networkpolicy;

/**
 * What a network policy server is made of.
 *
 * @param mapping what failure categories count as
 * @param access how much of the network a client may reach
 * @param remediation whether a client is to be remediated
 */
public record NetworkPolicyParts(CategoryMapping mapping, AccessRule access, RemediationDecision remediation) {
    /** As the documents require. */
    public static NetworkPolicyParts honest() {
        return new NetworkPolicyParts(
                CategoryMapping.eachByItself(),
                AccessRule.byNetworkPolicies(),
                RemediationDecision.ofNonCompliantClients());
    }

    /** These, but for the mapping of categories. */
    public NetworkPolicyParts withMapping(CategoryMapping other) {
        return new NetworkPolicyParts(other, access, remediation);
    }

    /** These, but for the rule of access. */
    public NetworkPolicyParts withAccess(AccessRule other) {
        return new NetworkPolicyParts(mapping, other, remediation);
    }

    /** These, but for the decision on remediation. */
    public NetworkPolicyParts withRemediation(RemediationDecision other) {
        return new NetworkPolicyParts(mapping, access, other);
    }
}
