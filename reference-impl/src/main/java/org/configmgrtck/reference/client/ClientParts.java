package org.configmgrtck.reference.client;

import org.configmgrtck.reference.client.trust.Authorizations;
import org.configmgrtck.reference.client.trust.RegistryTrustStore;
import org.configmgrtck.reference.client.trust.TrustRules;

/**
 * What a policy client is made of.
 *
 * @param rules which policy and which certificate it trusts
 * @param trustStores where it keeps its copy
 * @param sources where it looks for a new one
 * @param bodies when a body is the right one
 * @param reports how it reports what it refused
 * @param layout where its registry values are
 * @param authorizations how it decides on policy
 * @param supplied what it makes of a certificate that CCMSetup was given
 */
public record ClientParts(
        TrustRules rules,
        TrustStores trustStores,
        Sources sources,
        BodyCheck bodies,
        ErrorReports reports,
        RegistryLayout layout,
        Authorizations authorizations,
        SuppliedCertificate supplied) {
    /** As the documents require. */
    public static ClientParts honest() {
        return new ClientParts(
                TrustRules.honest(),
                RegistryTrustStore::new,
                Sources.directoryThenManagementPoint(),
                BodyCheck.bothHashes(),
                ErrorReports.toManagementPoint(),
                RegistryLayout.documented(),
                Authorizations.bySignature(),
                SuppliedCertificate.asGiven());
    }

    /** These, but for the rules of trust. */
    public ClientParts withRules(TrustRules other) {
        return new ClientParts(other, trustStores, sources, bodies, reports, layout, authorizations, supplied);
    }

    /** These, but for the trust store. */
    public ClientParts withTrustStores(TrustStores other) {
        return new ClientParts(rules, other, sources, bodies, reports, layout, authorizations, supplied);
    }

    /** These, but for the sources. */
    public ClientParts withSources(Sources other) {
        return new ClientParts(rules, trustStores, other, bodies, reports, layout, authorizations, supplied);
    }

    /** These, but for the check of bodies. */
    public ClientParts withBodies(BodyCheck other) {
        return new ClientParts(rules, trustStores, sources, other, reports, layout, authorizations, supplied);
    }

    /** These, but for the error reports. */
    public ClientParts withReports(ErrorReports other) {
        return new ClientParts(rules, trustStores, sources, bodies, other, layout, authorizations, supplied);
    }

    /** These, but for the layout of the registry. */
    public ClientParts withLayout(RegistryLayout other) {
        return new ClientParts(rules, trustStores, sources, bodies, reports, other, authorizations, supplied);
    }

    /** These, but for the decisions on policy. */
    public ClientParts withAuthorizations(Authorizations other) {
        return new ClientParts(rules, trustStores, sources, bodies, reports, layout, other, supplied);
    }

    /** These, but for what is made of a supplied certificate. */
    public ClientParts withSupplied(SuppliedCertificate other) {
        return new ClientParts(rules, trustStores, sources, bodies, reports, layout, authorizations, other);
    }
}
