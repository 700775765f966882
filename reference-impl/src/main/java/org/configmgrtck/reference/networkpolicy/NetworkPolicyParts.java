package org.configmgrtck.reference.networkpolicy;

/**
 * What a network policy server is made of.
 *
 * @param mapping what clients in a failure category count as
 * @param access which access follows
 */
public record NetworkPolicyParts(CategoryMapping mapping, AccessRule access) {
    /** As the documents require. */
    public static NetworkPolicyParts honest() {
        return new NetworkPolicyParts(CategoryMapping.eachByItself(), AccessRule.byNetworkPolicies());
    }

    /** These, but for the mapping of categories. */
    public NetworkPolicyParts withMapping(CategoryMapping other) {
        return new NetworkPolicyParts(other, access);
    }

    /** These, but for the rule of access. */
    public NetworkPolicyParts withAccess(AccessRule other) {
        return new NetworkPolicyParts(mapping, other);
    }
}
