package org.configmgrtck.reference.misbehaviour;

import java.util.List;
import java.util.function.UnaryOperator;
import org.configmgrtck.reference.client.ClientParts;
import org.configmgrtck.reference.client.trust.TrustRules;
import org.configmgrtck.reference.deployment.Parts;
import org.configmgrtck.reference.healthagent.HealthAgentParts;
import org.configmgrtck.reference.networkpolicy.NetworkPolicyParts;
import org.configmgrtck.reference.shv.Check;
import org.configmgrtck.reference.shv.ShvParts;
import org.configmgrtck.reference.siteserver.SiteServerParts;

/** Shorthand for changes of one role's parts. */
final class Changes {
    private Changes() {}

    static UnaryOperator<Parts> client(UnaryOperator<ClientParts> change) {
        return parts -> parts.withClient(change.apply(parts.client()));
    }

    static UnaryOperator<Parts> rules(UnaryOperator<TrustRules> change) {
        return client(parts -> parts.withRules(change.apply(parts.rules())));
    }

    static UnaryOperator<Parts> shv(UnaryOperator<ShvParts> change) {
        return parts -> parts.withShv(change.apply(parts.shv()));
    }

    static UnaryOperator<Parts> siteServer(UnaryOperator<SiteServerParts> change) {
        return parts -> parts.withSiteServer(change.apply(parts.siteServer()));
    }

    static UnaryOperator<Parts> networkPolicy(UnaryOperator<NetworkPolicyParts> change) {
        return parts -> parts.withNetworkPolicy(change.apply(parts.networkPolicy()));
    }

    static UnaryOperator<Parts> healthAgent(UnaryOperator<HealthAgentParts> change) {
        return parts -> parts.withHealthAgent(change.apply(parts.healthAgent()));
    }

    /** Puts a check in the place of the honest one of that class. */
    static UnaryOperator<Parts> check(Class<? extends Check> honest, UnaryOperator<Check> change) {
        return shv(parts -> parts.withChecks(parts.checks().stream()
                .map(check -> honest.isInstance(check) ? change.apply(check) : check)
                .toList()));
    }

    /** Exchanges the list of checks. */
    static UnaryOperator<Parts> checks(UnaryOperator<List<Check>> change) {
        return shv(parts -> parts.withChecks(change.apply(parts.checks())));
    }

    /** The misbehaviour that puts a check in the place of the honest one of that class. */
    static Misbehaviour checking(
            String name,
            String requirement,
            String sentence,
            Class<? extends Check> honest,
            UnaryOperator<Check> change) {
        return new Misbehaviour(name, requirement, sentence, check(honest, change));
    }
}
