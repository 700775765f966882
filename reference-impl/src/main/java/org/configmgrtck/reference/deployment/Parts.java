package org.configmgrtck.reference.deployment;

import org.configmgrtck.reference.client.ClientParts;
import org.configmgrtck.reference.healthagent.HealthAgentParts;
import org.configmgrtck.reference.networkpolicy.NetworkPolicyParts;
import org.configmgrtck.reference.shv.DirectoryReferenceSource;
import org.configmgrtck.reference.shv.EnforcedRemediation;
import org.configmgrtck.reference.shv.RefreshRule;
import org.configmgrtck.reference.shv.Responding;
import org.configmgrtck.reference.shv.ShvParts;
import org.configmgrtck.reference.shv.check.SevenChecks;
import org.configmgrtck.reference.siteserver.SiteServerParts;

/**
 * What a deployment is made of. A role that is added has its parts here.
 *
 * @param client the policy client's parts
 * @param shv the System Health Validator point's parts
 * @param networkPolicy the network policy server's parts
 * @param healthAgent the health agent's parts
 * @param siteServer the site server's parts
 */
public record Parts(
        ClientParts client,
        ShvParts shv,
        NetworkPolicyParts networkPolicy,
        HealthAgentParts healthAgent,
        SiteServerParts siteServer) {
    /** As the documents require. */
    public static Parts honest() {
        ShvParts shv = new ShvParts(
                SevenChecks.inOrder(),
                new EnforcedRemediation(),
                new DirectoryReferenceSource(),
                RefreshRule.afterInterval(),
                Responding.withOutcome());
        return new Parts(
                ClientParts.honest(),
                shv,
                NetworkPolicyParts.honest(),
                HealthAgentParts.honest(),
                SiteServerParts.honest());
    }

    /** These, but for the policy client's. */
    public Parts withClient(ClientParts other) {
        return new Parts(other, shv, networkPolicy, healthAgent, siteServer);
    }

    /** These, but for the System Health Validator point's. */
    public Parts withShv(ShvParts other) {
        return new Parts(client, other, networkPolicy, healthAgent, siteServer);
    }

    /** These, but for the network policy server's. */
    public Parts withNetworkPolicy(NetworkPolicyParts other) {
        return new Parts(client, shv, other, healthAgent, siteServer);
    }

    /** These, but for the health agent's. */
    public Parts withHealthAgent(HealthAgentParts other) {
        return new Parts(client, shv, networkPolicy, other, siteServer);
    }

    /** These, but for the site server's. */
    public Parts withSiteServer(SiteServerParts other) {
        return new Parts(client, shv, networkPolicy, healthAgent, other);
    }
}
